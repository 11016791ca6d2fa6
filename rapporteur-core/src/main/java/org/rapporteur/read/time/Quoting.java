package org.rapporteur.read.time;

import org.rapporteur.article.Block;
import org.rapporteur.lexicon.WordList;
import org.rapporteur.syntax.Token;

/**
 * Whether the words being passed stand inside double quotation marks of their block. Not
 * thread-safe.
 */
final class Quoting {

  private static final WordList DEICTIC = CalendarWords.of("time.quoting.deictic");
  private static final WordList OPENING = CalendarWords.of("opening-quotes");
  private static final WordList CLOSING = CalendarWords.of("closing-quotes");

  private final boolean setOff;
  private boolean inside;

  private Quoting(boolean setOff) {
    this.setOff = setOff;
  }

  /** The state at the start of a block; a set-off quotation is inside as a whole. */
  static Quoting of(Block block) {
    return new Quoting(block.kind() == Block.Kind.BLOCK_QUOTE);
  }

  void pass(Token token) {
    String form = token.form();
    boolean turned = form.equals("\"") != inside;
    inside = OPENING.has(form) || !CLOSING.has(form) && turned;
  }

  boolean isInside() {
    return inside || setOff;
  }

  /** Whether the word counts from the moment of speaking. */
  boolean isDeictic(String word) {
    return DEICTIC.has(word);
  }
}
