package org.rapporteur.reconcile;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rapporteur.reconcile.wording.Wording;

/** Whether words are said with or without "not", or with their contrary. */
final class Negation {

  private static final Set<String> WORDS = Set.copyOf(WordList.of("negations.txt"));

  /** Two of about one length are compared word by word. */
  private static final double ALIKE = 0.7;

  /** A negation reaches so many words on: "will not now sign". */
  private static final int REACH = 3;

  /** The words that say the contrary of a word. */
  private static final Map<String, Set<String>> CONTRARY = contrary();

  private Negation() {}

  private static Map<String, Set<String>> contrary() {
    Map<String, Set<String>> found = new HashMap<>();
    for (String line : WordList.of("opposites.txt")) {
      String[] sides = line.split(" \\| ", -1);
      for (int side = 0; side < 2; side++) {
        List<String> other = List.of(sides[1 - side].split(" ", -1));
        for (String word : sides[side].split(" ", -1)) {
          found.computeIfAbsent(word, k -> new HashSet<>()).addAll(other);
        }
      }
    }
    return found;
  }

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
    return shorter.size() >= ALIKE * longer.size() && (in(a) != in(b) || opposed(a, b));
  }

  /** Whether one has "accepted" where the other has "rejected". */
  private static boolean opposed(Wording a, Wording b) {
    return a.words().stream()
        .filter(w -> CONTRARY.containsKey(w) && !b.words().contains(w))
        .flatMap(w -> CONTRARY.getOrDefault(w, Set.of()).stream())
        .anyMatch(c -> b.words().contains(c) && !a.words().contains(c));
  }
}
