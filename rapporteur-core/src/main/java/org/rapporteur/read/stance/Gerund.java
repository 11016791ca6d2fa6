package org.rapporteur.read.stance;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.rapporteur.lexicon.Words;
import org.rapporteur.syntax.Morph;
import org.rapporteur.syntax.Token;

/** The form in -ing of an English verb. */
final class Gerund {

  private static final Set<String> VOWELS = Words.standard().of("stance.gerund.vowels").all();

  private Gerund() {}

  static String of(Token verb) {
    return verb.is(Morph.GERUND)
        ? verb.form().toLowerCase(Locale.ROOT)
        : of(verb.lemma().toLowerCase(Locale.ROOT));
  }

  static String of(String lemma) {
    int n = lemma.length();
    if (lemma.equals("be")
        || lemma.endsWith("ee")
        || lemma.endsWith("ye")
        || lemma.endsWith("oe")) {
      return lemma + "ing";
    }
    if (lemma.endsWith("ie")) {
      return lemma.substring(0, n - 2) + "ying";
    }
    if (lemma.endsWith("e")) {
      return lemma.substring(0, n - 1) + "ing";
    }
    boolean doubled =
        n >= 3
            && n <= 4
            && !VOWELS.contains(lemma.substring(n - 1))
            && !"wxy".contains(lemma.substring(n - 1))
            && VOWELS.contains(lemma.substring(n - 2, n - 1))
            && !VOWELS.contains(lemma.substring(n - 3, n - 2))
            && !List.of("open", "even", "alter").contains(lemma);
    return doubled || List.of("permit", "admit", "commit", "submit", "refer").contains(lemma)
        ? lemma + lemma.charAt(n - 1) + "ing"
        : lemma + "ing";
  }
}
