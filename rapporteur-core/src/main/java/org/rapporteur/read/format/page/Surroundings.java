package org.rapporteur.read.format.page;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What stands around each block of a page, as figures: the box that it stands in beside the main
 * text, the way through the tree to the nearest paragraphs before and after, the heading above it,
 * and what the blocks next to it say.
 */
final class Surroundings {

  private static final int FAR = 15;
  private static final int HEADINGS = TagClue.HEADING.bit() | TagClue.TITLE_HEADING.bit();
  private static final List<String> BOX_CLUE = named("box.", NameClue.values());
  private static final List<String> BOX_TAG = named("box.tag.", TagClue.values());
  private static final List<String> UNDER = named("under.", Phrase.values());
  private static final List<String> BEFORE = named("at-1.", Phrase.values());
  private static final List<String> AFTER = named("at+1.", Phrase.values());

  private final List<PageBlock> blocks;
  private final int mainDepth;

  /** The main text's element and those around it. */
  private final Set<Scope> around = new HashSet<>();

  private final int[] said;
  private final int[] proseBefore;
  private final int[] proseAfter;
  private final int[] heading;

  Surroundings(List<PageBlock> blocks, @Nullable Scope main, int[] said) {
    this.blocks = blocks;
    this.mainDepth = main == null ? 0 : main.depth;
    for (Scope s = main; s != null; s = s.parent) {
      around.add(s);
    }
    this.said = said;
    int n = blocks.size();
    this.proseBefore = new int[n];
    this.proseAfter = new int[n];
    this.heading = new int[n];
    int prose = -1;
    int title = -1;
    for (int i = 0; i < n; i++) {
      proseBefore[i] = prose;
      heading[i] = title;
      prose = blocks.get(i).isProse() ? i : prose;
      title = blocks.get(i).scope.hasTag(HEADINGS) ? i : title;
    }
    prose = -1;
    for (int i = n - 1; i >= 0; i--) {
      proseAfter[i] = prose;
      prose = blocks.get(i).isProse() ? i : prose;
    }
  }

  /** Puts a block's figures. */
  void fill(PageBlock block, FeatureRow row) {
    ofBox(block, row);
    ofWay(block, proseBefore[block.index], "before", row);
    ofWay(block, proseAfter[block.index], "after", row);
    ofHeading(block, row);
    ofSaid(block.index - 1, BEFORE, row);
    ofSaid(block.index + 1, AFTER, row);
  }

  /** The outermost element around the block that does not hold the main text. */
  private void ofBox(PageBlock block, FeatureRow row) {
    Scope box = null;
    Scope joint = block.scope;
    int clues = 0;
    int tags = 0;
    while (joint.parent != null && !around.contains(joint)) {
      box = joint;
      clues |= joint.clues;
      tags |= joint.tags;
      joint = joint.parent;
    }
    row.put("box.up", box == null ? -1 : Math.min(FAR, block.scope.depth - box.depth));
    row.put("box.out", Math.min(FAR, mainDepth - joint.depth));
    row.putLog("box.blocks", box == null ? 0 : box.blocks);
    row.putLog("box.chars", box == null ? 0 : box.chars);
    row.put("box.links", box == null ? 0 : (float) box.linkChars / Math.max(1, box.chars));
    row.put("box.prose", box == null ? 0 : (float) box.prose / Math.max(1, box.chars));
    row.put("box.mean", box == null ? 0 : (float) box.words / Math.max(1, box.blocks));
    row.putLog("box.alike", box == null ? 0 : box.alike);
    row.put("box.first", box == null ? 0 : block.index - box.firstBlock);
    row.put("box.at", (float) (block.index - joint.firstBlock) / Math.max(1, joint.blocks));
    for (int i = 0; i < BOX_CLUE.size(); i++) {
      row.put(BOX_CLUE.get(i), (clues & (1 << i)) != 0);
    }
    for (int i = 0; i < BOX_TAG.size(); i++) {
      row.put(BOX_TAG.get(i), (tags & (1 << i)) != 0);
    }
  }

  /** Up from the block to the first element that holds both, and down from there. */
  private void ofWay(PageBlock block, int to, String side, FeatureRow row) {
    int up = FAR;
    int down = FAR;
    if (to >= 0) {
      Scope goal = blocks.get(to).scope;
      Scope a = block.scope;
      Scope b = goal;
      while (a != b) {
        if (a != null && (b == null || a.depth >= b.depth)) {
          a = a.parent;
        } else if (b != null) {
          b = b.parent;
        }
      }
      int depth = a == null ? 0 : a.depth;
      up = Math.min(FAR, block.scope.depth - depth);
      down = Math.min(FAR, goal.depth - depth);
    }
    row.put(side + ".up", up);
    row.put(side + ".down", down);
  }

  private void ofHeading(PageBlock block, FeatureRow row) {
    int at = heading[block.index];
    Scope scope = at < 0 ? null : blocks.get(at).scope;
    Scope above = scope == null ? null : scope.parent;
    boolean over = above != null && block.scope.isInside(above);
    row.put("under.distance", at < 0 ? 100 : Math.min(100, block.index - at));
    row.put("under.over", over);
    row.put("under.title", scope != null && scope.hasTag(TagClue.TITLE_HEADING.bit()));
    row.putLog("under.words", at < 0 ? 0 : blocks.get(at).shape.words());
    ofSaid(over ? at : -1, UNDER, row);
  }

  private void ofSaid(int at, List<String> names, FeatureRow row) {
    int bits = at < 0 || at >= said.length ? 0 : said[at];
    for (int i = 0; i < names.size(); i++) {
      row.put(names.get(i), (bits & (1 << i)) != 0);
    }
  }

  private static List<String> named(String prefix, Enum<?>[] values) {
    List<String> names = new ArrayList<>();
    for (Enum<?> value : values) {
      names.add(prefix + value.name());
    }
    return List.copyOf(names);
  }
}
