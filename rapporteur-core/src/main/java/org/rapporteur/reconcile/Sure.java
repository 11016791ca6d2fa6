package org.rapporteur.reconcile;

import org.rapporteur.record.Reading;

/**
 * What of a reading is sure enough to be put together with others. A stance or an act that is more
 * likely wrong than right stays in its article's findings, where its confidence stands beside it,
 * and is no line of the record as a whole.
 */
final class Sure {

  /** Confidence from which a stance is told. */
  private static final double STANCE = 0.5;

  /** Confidence from which an act is told; what it says of the day and status is checked apart. */
  private static final double ACT = 0.4;

  private Sure() {}

  /** The reading without what is not sure. */
  static Reading of(Reading r) {
    return new Reading(
        r.article(),
        r.people(),
        r.statements(),
        r.actions().stream().filter(a -> a.provenance().confidence() >= ACT).toList(),
        r.meetings(),
        r.conditionals(),
        r.positions().stream().filter(p -> p.provenance().confidence() >= STANCE).toList(),
        r.figures(),
        r.diagnostics());
  }
}
