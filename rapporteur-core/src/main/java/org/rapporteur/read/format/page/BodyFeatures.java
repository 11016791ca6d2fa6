package org.rapporteur.read.format.page;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Turns each block of a page into a row of figures that say nothing of the site or its language:
 * the text's shape, the names and tags around it, its neighbours, where it stands to the candidates
 * for the body, and what the metadata holds of it.
 */
final class BodyFeatures {

  private static final int FAR = 15;
  private static final List<String> NEAR_CLUE = named("clue.", NameClue.values());
  private static final List<String> INNER_CLUE = named("inner.", NameClue.values());
  private static final List<String> NEAR_TAG = named("tag.", TagClue.values());
  private static final List<String> PHRASES = named("says.", Phrase.values());

  private final List<PageBlock> blocks;
  private final BodyCandidates candidates;
  private final Scope root;
  private final @Nullable WordGrams body;
  private final WordGrams title;
  private final WordGrams description;
  private final Kin[] kinOf;
  private final boolean[] seen;
  private final long[][] hashes;
  private final int titleAt;
  private final Surroundings surroundings;
  private final int[] said;

  BodyFeatures(PageBlocks page, Kin[] kinOf, BodyCandidates candidates, PageFacts facts) {
    this.blocks = page.blocks();
    this.candidates = candidates;
    this.root = page.scopes().get(0);
    this.body = facts.articleBody().map(WordGrams::of).orElse(null);
    this.title = WordGrams.of(facts.title().orElse(""));
    this.description = WordGrams.of(facts.description().orElse(""));
    this.kinOf = kinOf;
    this.seen = new boolean[blocks.size()];
    this.hashes = new long[blocks.size()][];
    this.said = new int[blocks.size()];
    Set<String> texts = new HashSet<>();
    int titleAt = -1;
    for (PageBlock block : blocks) {
      int i = block.index;
      seen[i] = !texts.add(block.text);
      hashes[i] = WordGrams.hashes(block.text);
      said[i] = Phrase.in(block.shape.words() > 80 ? List.of() : WordGrams.words(block.text));
      boolean heading = block.scope.hasTag(TagClue.TITLE_HEADING.bit());
      if (heading && (titleAt < 0 || title.shareOf(hashes[i]) > title.shareOf(hashes[titleAt]))) {
        titleAt = i;
      }
    }
    this.titleAt = titleAt;
    this.surroundings = new Surroundings(blocks, candidates.densest(), said);
  }

  /** The row of a block. */
  void fill(PageBlock block, FeatureRow row) {
    ofText(block, row);
    ofMetadata(block, row);
    ofPlace(block, row);
    ofKin(block, row);
    for (int step : new int[] {-3, -2, -1, 1, 2, 3}) {
      ofNeighbour(block, block.index + step, row);
    }
    ofDistances(block, row);
    ofAlike(block, row);
    ofCandidates(block, row);
    ofNames(block, row);
    surroundings.fill(block, row);
  }

  private void ofText(PageBlock block, FeatureRow row) {
    PageBlock.Shape shape = block.shape;
    String text = block.text;
    int words = Math.max(1, shape.words());
    char last = text.charAt(text.length() - 1);
    row.putLog("words", shape.words());
    row.putLog("chars", text.length());
    row.put("linkShare", block.linkShare());
    row.put("strongShare", (float) block.strongChars / text.length());
    row.putLog("sentenceEnds", shape.sentenceEnds());
    row.put("endsSentence", ".!?…。”\"»“".indexOf(last) >= 0);
    row.put("endsColon", last == ':');
    row.put("commas", (float) shape.commas() / words);
    row.put("capitals", (float) shape.capitals() / words);
    row.put("digits", (float) shape.digits() / text.length());
    row.put("uppers", (float) shape.uppers() / Math.max(1, shape.letters()));
    row.put("marks", shape.marks());
    row.put("wordLength", (float) shape.letters() / words);
    row.put("startsUpper", Character.isUpperCase(text.charAt(0)));
    row.put("startsLower", Character.isLowerCase(text.charAt(0)));
    row.put("startsMark", !Character.isLetterOrDigit(text.charAt(0)));
    row.put("prose", block.isProse());
    int said = this.said[block.index];
    for (int p = 0; p < PHRASES.size(); p++) {
      row.put(PHRASES.get(p), (said & (1 << p)) != 0);
    }
  }

  private void ofMetadata(PageBlock block, FeatureRow row) {
    long[] words = hashes[block.index];
    row.put("inGivenBody", body == null ? -1 : body.shareOf(words));
    row.putLog("givenBodyWords", body == null ? 0 : body.words());
    row.put("inTitle", title.shareOf(words));
    row.put("titleShare", title.words() == 0 ? 0 : (float) words.length / title.words());
    row.put("inDescription", description.shareOf(words));
    row.put(
        "descriptionShare",
        description.words() == 0 ? 0 : (float) words.length / description.words());
    row.put("seenBefore", seen[block.index]);
    row.put("sinceTitle", titleAt < 0 ? -200 : clamp(block.index - titleAt, 100));
  }

  private void ofPlace(PageBlock block, FeatureRow row) {
    row.putLog("index", block.index);
    row.put("position", (float) block.index / blocks.size());
    row.putLog("pageBlocks", blocks.size());
    row.putLog("pageProse", root.prose);
    row.put("depth", block.scope.depth);
    row.put("inComments", block.scope.isInComments());
    Scope s = block.scope;
    for (int level = 0; level < 4; level++) {
      String of = LEVELS.get(level);
      row.putLog(of + "chars", s == null ? 0 : s.chars);
      row.putLog(of + "blocks", s == null ? 0 : s.blocks);
      row.put(of + "links", s == null ? 0 : (float) s.linkChars / Math.max(1, s.chars));
      row.put(of + "prose", s == null ? 0 : (float) s.prose / Math.max(1, s.chars));
      row.put(of + "share", s == null ? 0 : (float) s.prose / Math.max(1, root.prose));
      s = s == null ? null : s.parent;
    }
  }

  private static final List<String> LEVELS = List.of("own.", "up1.", "up2.", "up3.");

  private void ofKin(PageBlock block, FeatureRow row) {
    Kin k = kinOf[block.index];
    row.putLog("kin.blocks", k.blocks);
    row.putLog("kin.words", k.words);
    row.put("kin.mean", (float) k.words / k.blocks);
    row.put("kin.links", (float) k.linkChars / Math.max(1, k.chars));
    row.put("kin.prose", (float) k.prose / k.blocks);
  }

  private static final Map<Integer, String> STEPS =
      Map.of(-3, "at-3.", -2, "at-2.", -1, "at-1.", 1, "at+1.", 2, "at+2.", 3, "at+3.");

  private void ofNeighbour(PageBlock block, int at, FeatureRow row) {
    String of = STEPS.getOrDefault(at - block.index, "");
    boolean there = at >= 0 && at < blocks.size();
    PageBlock other = there ? blocks.get(at) : block;
    row.putLog(of + "words", there ? other.shape.words() : 0);
    row.put(of + "links", there ? other.linkShare() : 1);
    row.put(of + "kin", there && kinOf[at] == kinOf[block.index]);
    row.put(of + "sibling", there && other.scope.parent == block.scope.parent);
    row.put(of + "heading", there && other.scope.hasTag(HEADINGS));
  }

  private static final int HEADINGS = TagClue.HEADING.bit() | TagClue.TITLE_HEADING.bit();

  private void ofDistances(PageBlock block, FeatureRow row) {
    int back = 1;
    while (back < 12 && block.index >= back && !blocks.get(block.index - back).isProse()) {
      back++;
    }
    int on = 1;
    while (on < 12 && block.index + on < blocks.size() && !blocks.get(block.index + on).isProse()) {
      on++;
    }
    row.put("proseBefore", back);
    row.put("proseAfter", on);
  }

  private void ofAlike(PageBlock block, FeatureRow row) {
    int level = 0;
    Scope s = block.scope;
    while (s != null && s.alike < 3) {
      s = s.parent;
      level++;
    }
    row.put("alike.level", s == null ? FAR : Math.min(level, FAR));
    row.putLog("alike.count", s == null ? 0 : s.alike);
    row.putLog("alike.prose", s == null ? 0 : s.prose);
    row.put(
        "alike.share",
        s == null || s.parent == null ? 0 : (float) s.parent.prose / (1 + root.prose));
  }

  private void ofCandidates(PageBlock block, FeatureRow row) {
    List<@Nullable Scope> all = candidates.all();
    for (int c = 0; c < all.size(); c++) {
      Scope candidate = all.get(c);
      String of = BodyCandidates.NAMES.get(c);
      boolean inside = candidate != null && block.scope.isInside(candidate);
      row.put(of + ".inside", candidate == null ? -1 : inside ? 1 : 0);
      row.put(
          of + ".level", candidate == null || !inside ? -1 : block.scope.depth - candidate.depth);
      row.put(of + ".share", candidate == null ? 0 : (float) candidate.prose / (1 + root.prose));
      int first = candidate == null ? 0 : candidate.firstBlock;
      int end = candidate == null ? 0 : candidate.endBlock;
      row.put(of + ".fromStart", candidate == null ? -100 : clamp(block.index - first, 60));
      row.put(of + ".fromEnd", candidate == null ? -100 : clamp(block.index - end, 60));
    }
  }

  private void ofNames(PageBlock block, FeatureRow row) {
    int[] near = new int[NEAR_CLUE.size()];
    int[] tags = new int[NEAR_TAG.size()];
    java.util.Arrays.fill(near, FAR);
    java.util.Arrays.fill(tags, FAR);
    int level = 0;
    for (Scope s = block.scope; s != null && level < FAR; s = s.parent) {
      for (int bits = s.clues; bits != 0; bits &= bits - 1) {
        int bit = Integer.numberOfTrailingZeros(bits);
        near[bit] = Math.min(near[bit], level);
      }
      for (int bits = s.tags; bits != 0; bits &= bits - 1) {
        int bit = Integer.numberOfTrailingZeros(bits);
        tags[bit] = Math.min(tags[bit], level);
      }
      level++;
    }
    Scope main = candidates.densest();
    int toMain = main == null ? 0 : block.scope.depth - main.depth;
    for (int i = 0; i < near.length; i++) {
      row.put(NEAR_CLUE.get(i), near[i]);
      row.put(INNER_CLUE.get(i), near[i] == FAR ? -FAR : clamp(toMain - near[i], 10));
    }
    for (int i = 0; i < tags.length; i++) {
      row.put(NEAR_TAG.get(i), tags[i]);
    }
    row.put("tag", TAG_ORDER.indexOf(block.scope.element.normalName()));
  }

  private static final List<String> TAG_ORDER =
      List.of("p", "div", "li", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "td", "pre");

  private static float clamp(int value, int most) {
    return Math.max(-most, Math.min(most, value));
  }

  private static List<String> named(String prefix, Enum<?>[] values) {
    List<String> names = new ArrayList<>();
    for (Enum<?> value : values) {
      names.add(prefix + value.name());
    }
    return List.copyOf(names);
  }
}
