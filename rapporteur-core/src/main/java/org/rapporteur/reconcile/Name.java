package org.rapporteur.reconcile;

import java.util.List;

/**
 * A name made ready to be compared.
 *
 * @param written as it is written
 * @param words {@linkplain Names#words its words}
 * @param family the sound of the last word
 */
record Name(String written, List<String> words, String family) {

  static Name of(String written) {
    List<String> words = Names.words(written);
    return new Name(
        written, words, words.isEmpty() ? "" : Names.sound(words.get(words.size() - 1)));
  }

  /** Whether two names can be one person's: same family name, first names that agree. */
  boolean agrees(Name other) {
    if (words.isEmpty() || other.words.isEmpty() || !family.equals(other.family)) {
      return false;
    }
    if (words.size() == 1 || other.words.size() == 1) {
      return true;
    }
    String first = words.get(0);
    String second = other.words.get(0);
    boolean initial = first.length() == 1 || second.length() == 1;
    return initial
        ? first.charAt(0) == second.charAt(0)
        : first.startsWith(second)
            || second.startsWith(first)
            || Names.alike(Names.sound(first), Names.sound(second));
  }
}
