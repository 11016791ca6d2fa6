package org.rapporteur.read.clause;

import java.util.Locale;

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

  /** The name in a provenance. */
  String code() {
    return this == TELLING
        ? "telling-of-another's-act"
        : name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The name in a provenance with the word that the rule is of. */
  String of(String lemma) {
    return code() + "-" + lemma;
  }
}
