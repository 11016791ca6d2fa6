package org.rapporteur.read.format.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Adds up what every element of a page holds. */
final class ScopeSums {

  private ScopeSums() {}

  /** Fills the sums of all scopes that the blocks stand in; linear in blocks times depth. */
  static void fill(List<PageBlock> blocks) {
    for (PageBlock block : blocks) {
      int length = block.text.length();
      int prose = block.isProse() && !block.scope.isApart() ? length : 0;
      for (Scope s = block.scope; s != null; s = s.parent) {
        s.blocks++;
        s.words += block.shape.words();
        s.chars += length;
        s.linkChars += block.linkChars;
        s.prose += prose;
        s.firstBlock = Math.min(s.firstBlock, block.index);
        s.endBlock = block.index + 1;
      }
      if (prose > 0) {
        vote(block);
      }
    }
  }

  /**
   * Counts the elements that stand beside each other marked up alike, each with several blocks:
   * comments, teasers, entries of a live page.
   */
  static void countAlike(List<Scope> scopes) {
    IdentityHashMap<Scope, Map<String, List<Scope>>> families = new IdentityHashMap<>();
    for (Scope s : scopes) {
      if (s.parent != null && s.blocks > 1) {
        families
            .computeIfAbsent(s.parent, p -> new HashMap<>())
            .computeIfAbsent(
                s.element.normalName() + '.' + s.element.className(), n -> new ArrayList<>())
            .add(s);
      }
    }
    for (Map<String, List<Scope>> family : families.values()) {
      for (List<Scope> members : family.values()) {
        members.forEach(m -> m.alike = members.size());
      }
    }
  }

  /**
   * A paragraph speaks for the element around it, half as loud for the next one out and less
   * beyond: after Arc90's Readability.
   */
  private static void vote(PageBlock block) {
    float vote = 1 + block.shape.commas() + Math.min(block.text.length() / 100, 5);
    vote *= 1 - block.linkShare();
    Scope s = block.scope;
    boolean own = (s.tags & (TagClue.PARAGRAPH.bit() | TagClue.ITEM.bit())) != 0;
    @Nullable Scope around = own ? s.parent : s;
    float share = 1;
    for (int level = 0; around != null && level < 5; level++) {
      around.score += vote * share;
      share = level == 0 ? 0.5f : 1f / (3 * (level + 1));
      around = around.parent;
    }
  }
}
