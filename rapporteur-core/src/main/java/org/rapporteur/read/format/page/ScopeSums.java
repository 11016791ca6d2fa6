package org.rapporteur.read.format.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Adds up what every element of a page holds. */
final class ScopeSums {

  private ScopeSums() {}

  /** Fills the sums of all scopes that the blocks stand in; linear in blocks times depth. */
  static void fill(List<PageBlock> blocks) {
    for (PageBlock block : blocks) {
      int length = block.text.length();
      int prose = block.isProse() ? length : 0;
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
