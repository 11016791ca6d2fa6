package org.rapporteur.read.actor;

import java.util.List;
import java.util.OptionalInt;
import org.rapporteur.lexicon.WordList;
import org.rapporteur.lexicon.Words;

/** How many unnamed people a phrase speaks of. */
final class Counts {

  private static final WordList NUMBERS = Words.standard().of("actor.counts");

  private Counts() {}

  /** The first number among the first three words, else one. */
  static int of(List<Word> words) {
    for (Word w : words.subList(0, Math.min(3, words.size()))) {
      OptionalInt count = NUMBERS.number(w.key());
      if (count.isPresent()) {
        return count.getAsInt();
      }
      if (w.key().length() <= 4 && w.key().chars().allMatch(Character::isDigit)) {
        return Math.max(1, Integer.parseInt(w.key()));
      }
    }
    return 1;
  }
}
