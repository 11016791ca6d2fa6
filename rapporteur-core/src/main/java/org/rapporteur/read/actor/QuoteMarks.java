package org.rapporteur.read.actor;

import java.util.BitSet;
import org.rapporteur.article.Block;

/**
 * Where in a block words are quoted. A mark that is never closed reaches to the end of the block; a
 * block quote is quoted throughout. Immutable.
 */
final class QuoteMarks {

  private final int start;
  private final BitSet quoted;

  private QuoteMarks(int start, BitSet quoted) {
    this.start = start;
    this.quoted = quoted;
  }

  /** Reads the marks of a block. */
  static QuoteMarks of(String text, Block block) {
    int from = block.span().start();
    int to = block.span().end();
    BitSet quoted = new BitSet(to - from);
    boolean inside = block.kind() == Block.Kind.BLOCK_QUOTE;
    boolean whole = inside;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (!whole && c == '“') {
        inside = true;
      } else if (!whole && c == '”') {
        inside = false;
      } else if (!whole && c == '"') {
        inside = !inside;
      }
      quoted.set(i - from, inside);
    }
    return new QuoteMarks(from, quoted);
  }

  /** Whether the character at an offset is quoted. */
  boolean isQuoted(int offset) {
    return offset >= start && quoted.get(offset - start);
  }
}
