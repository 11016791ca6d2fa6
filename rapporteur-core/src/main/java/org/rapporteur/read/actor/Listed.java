package org.rapporteur.read.actor;

import java.util.List;

/**
 * A listed name and what it stands for.
 *
 * @param party what it stands for
 * @param form how it names it
 * @param pattern its words, whose capitals a text must have too
 */
record Listed(Party party, Form form, List<Word> pattern) {

  /** How a listed name names its party. */
  enum Form {
    NAME,
    /** The capital. */
    CAPITAL,
    /** A building or street for the government. */
    SEAT,
    /** An adjective or a name of the people. */
    DEMONYM,
    /** A city or region in it. */
    PLACE
  }

  Listed {
    pattern = List.copyOf(pattern);
  }

  /** Whether words of a text, which have the same keys, are written like it. */
  boolean isWrittenLike(List<Word> words, int first) {
    for (int i = 0; i < pattern.size(); i++) {
      Word own = pattern.get(i);
      Word seen = words.get(first + i);
      if (own.isCapital() && !seen.isCapital()) {
        return false;
      }
      if (own.isUpper() && own.key().length() <= 5 && !seen.isUpper()) {
        return false;
      }
    }
    return true;
  }
}
