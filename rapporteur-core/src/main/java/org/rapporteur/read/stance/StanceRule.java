package org.rapporteur.read.stance;

import java.util.Locale;

/** What may have found a position or a conditional; the code is what its provenance says. */
enum StanceRule {
  /** A word that takes a stance, named with it. */
  STANCE,
  /** "must", "should" */
  STANCE_MUST,
  /** "will" */
  STANCE_WILL,
  /** The learnt judge. */
  STANCE_JUDGED,
  /** What an if-then tells of who says it, named with the if-then's rule. */
  STANCE_OF,
  /** An if-then, named with its form. */
  CONDITIONAL;

  /** The name in a provenance. */
  String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The name in a provenance with what the rule is of. */
  String of(String what) {
    return code() + "-" + what;
  }
}
