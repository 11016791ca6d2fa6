package org.rapporteur.reconcile;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.rapporteur.reconcile.wording.Wording;

/** Whether words are said with or without "not". */
final class Negation {

  private static final Set<String> WORDS = Set.copyOf(WordList.of("negations.txt"));

  /** Two of about one length are compared word by word. */
  private static final double ALIKE = 0.7;

  /** A negation reaches so many words on: "will not now sign". */
  private static final int REACH = 3;

  private Negation() {}

  static boolean is(String word) {
    return WORDS.contains(word);
  }

  /** Whether an odd number of negations is in it. */
  static boolean in(Wording wording) {
    return wording.words().stream().filter(WORDS::contains).count() % 2 == 1;
  }

  /**
   * Whether the same is said with and without "not": "would sign the treaty" and "would not sign
   * the treaty", or the one cut out of the other.
   */
  static boolean turned(Wording a, Wording b) {
    List<String> shorter = a.words().size() <= b.words().size() ? a.words() : b.words();
    List<String> longer = a.words().size() <= b.words().size() ? b.words() : a.words();
    int at = Collections.indexOfSubList(longer, shorter);
    if (at >= 0) {
      return longer.subList(Math.max(0, at - REACH), at).stream().anyMatch(WORDS::contains);
    }
    return shorter.size() >= ALIKE * longer.size() && in(a) != in(b);
  }
}
