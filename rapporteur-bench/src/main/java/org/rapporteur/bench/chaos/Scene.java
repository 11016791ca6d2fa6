package org.rapporteur.bench.chaos;

/** What a writer is killed in the middle of. */
enum Scene {
  /** Batches of made-up articles, without end. */
  COMMIT,
  /** The reading of an archive. */
  ARCHIVE,
  /** The taking of a feed's items. */
  WATCH,
  /** The correcting of findings, one after the other, without end. */
  CORRECTION,
  /** The bringing up to date of a record of before. */
  MIGRATION
}
