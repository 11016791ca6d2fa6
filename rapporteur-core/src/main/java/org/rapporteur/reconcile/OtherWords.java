package org.rapporteur.reconcile;

import java.util.Set;
import org.rapporteur.reconcile.wording.Wording;

/** Words by which a text sets a meeting apart from the one it tells of: "on previous visits". */
final class OtherWords {

  private static final Set<String> WORDS = Set.copyOf(WordList.of("other-words.txt"));

  private OtherWords() {}

  static boolean in(String name) {
    return Wording.of(name).words().stream().anyMatch(WORDS::contains);
  }
}
