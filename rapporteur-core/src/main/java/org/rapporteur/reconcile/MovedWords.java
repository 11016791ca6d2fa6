package org.rapporteur.reconcile;

import java.util.Collections;
import java.util.List;
import org.rapporteur.reconcile.wording.Wording;
import org.rapporteur.record.Evidence;

/** The words by which a report gives a meeting another day. */
final class MovedWords {

  private static final List<List<String>> PHRASES =
      WordList.of("moved-words.txt").stream().map(p -> Wording.of(p).words()).toList();

  private MovedWords() {}

  static boolean in(List<Evidence> evidence) {
    return evidence.stream()
        .map(e -> Wording.of(e.quote()).words())
        .anyMatch(
            words -> PHRASES.stream().anyMatch(p -> Collections.indexOfSubList(words, p) >= 0));
  }
}
