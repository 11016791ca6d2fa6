package org.rapporteur.read.actor;

import java.util.List;
import java.util.Map;

/** How many unnamed people a phrase speaks of. */
final class Counts {

  private static final Map<String, Integer> NUMBERS =
      Map.ofEntries(
          Map.entry("two", 2),
          Map.entry("three", 3),
          Map.entry("four", 4),
          Map.entry("five", 5),
          Map.entry("six", 6),
          Map.entry("seven", 7),
          Map.entry("eight", 8),
          Map.entry("nine", 9),
          Map.entry("ten", 10),
          Map.entry("eleven", 11),
          Map.entry("twelve", 12),
          Map.entry("dozen", 12));

  private Counts() {}

  /** The first number among the first three words, else one. */
  static int of(List<Word> words) {
    for (Word w : words.subList(0, Math.min(3, words.size()))) {
      Integer count = NUMBERS.get(w.key());
      if (count != null) {
        return count;
      }
      if (w.key().length() <= 4 && w.key().chars().allMatch(Character::isDigit)) {
        return Math.max(1, Integer.parseInt(w.key()));
      }
    }
    return 1;
  }
}
