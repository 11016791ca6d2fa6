package org.rapporteur.read.stance;

import java.util.Locale;
import org.rapporteur.lexicon.Inflection;
import org.rapporteur.syntax.Morph;
import org.rapporteur.syntax.Token;

/** The form in -ing of an English verb. */
final class Gerund {

  private Gerund() {}

  static String of(Token verb) {
    return verb.is(Morph.GERUND)
        ? verb.form().toLowerCase(Locale.ROOT)
        : of(verb.lemma().toLowerCase(Locale.ROOT));
  }

  static String of(String lemma) {
    return Inflection.gerund(lemma);
  }
}
