package org.rapporteur.read.clause;

import java.util.Locale;
import org.rapporteur.lexicon.Words;

/** The rules by which a proposition tells an act; the code is what its provenance says. */
enum ClauseRule {
  /** A frame of a verb, named with it. */
  FRAME,
  /** A noun that tells an act, named with it. */
  NOUN,
  /** "must leave", "needs to leave": asked for. */
  WANTED,
  /** "the militia backed by Varland" */
  BACKED_BY,
  REFUSAL_OF_AN_ACT,
  ACT_UNDER_CONDITION,
  /** Whoever tells an act of another's alleges it. */
  TELLING;

  private static final String OF_ANOTHER = Words.standard().of("clause.telling-of-another").word();

  /** The name in a provenance. */
  String code() {
    return this == TELLING ? OF_ANOTHER : name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The name in a provenance with the word that the rule is of. */
  String of(String lemma) {
    return code() + "-" + lemma;
  }
}
