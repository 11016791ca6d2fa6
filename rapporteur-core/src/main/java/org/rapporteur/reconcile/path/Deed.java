package org.rapporteur.reconcile.path;

import java.time.LocalDate;

/**
 * A distinct act or meeting as the two lines count it.
 *
 * @param id of the act or meeting
 * @param date its day
 * @param score on the scale
 * @param certainty whether it happened
 * @param weight how much of it is counted: all, or a part where it is one of many
 * @param reports how many reports tell of it
 */
public record Deed(
    String id, LocalDate date, double score, Certainty certainty, double weight, int reports) {

  /** Whether a deed happened. */
  public enum Certainty {
    REAL,
    /** Planned, scheduled, or only possible. */
    EXPECTED,
    /** A request: counted, not scored. */
    REQUEST
  }
}
