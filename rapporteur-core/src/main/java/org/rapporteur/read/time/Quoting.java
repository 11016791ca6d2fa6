package org.rapporteur.read.time;

import org.rapporteur.syntax.Token;

/**
 * Whether the words being passed stand inside double quotation marks of their block. Not
 * thread-safe.
 */
final class Quoting {

  private boolean inside;

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
    return inside;
  }

  /** Whether the word counts from the moment of speaking. */
  boolean isDeictic(String word) {
    return switch (word) {
      case "today", "tonight", "yesterday", "tomorrow", "this", "next", "last" -> true;
      default -> false;
    };
  }
}
