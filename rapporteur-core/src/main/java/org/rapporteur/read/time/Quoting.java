package org.rapporteur.read.time;

import java.util.Set;
import org.rapporteur.article.Block;
import org.rapporteur.syntax.Token;

/**
 * Whether the words being passed stand inside double quotation marks of their block. Not
 * thread-safe.
 */
final class Quoting {

  private static final Set<String> DEICTIC =
      org.rapporteur.lexicon.Words.standard().of("time.quoting.deictic").all();

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
    switch (token.form()) {
      case "“", "``" -> inside = true;
      case "”", "''" -> inside = false;
      case "\"" -> inside = !inside;
      default -> {
        // Any other word leaves the state.
      }
    }
  }

  boolean isInside() {
    return inside || setOff;
  }

  /** Whether the word counts from the moment of speaking. */
  boolean isDeictic(String word) {
    return DEICTIC.contains(word);
  }
}
