package org.rapporteur.record;

/**
 * What is sure enough to be told to a reader who does not look at the article. A stance or an act
 * that is more likely wrong than right is kept with its confidence, by programs to be weighed, and
 * is no line of a brief, no point of a chart and no side of a contradiction.
 */
public final class Sureness {

  /** Confidence from which a stance is told: below it a third of the cells read were wrong. */
  private static final double STANCE = 0.62;

  /** Confidence from which a stance is a side of a contradiction: more likely right than wrong. */
  private static final double WEIGHED = 0.5;

  /** Confidence from which an act is told; what it says of the day and status is checked apart. */
  private static final double ACT = 0.4;

  /** Confidence from which an act tells what its doer stands for. */
  private static final double STANDING = 0.6;

  private Sureness() {}

  /** Whether an act is sure enough to tell what its doer stands for. */
  public static boolean tellsStance(Action a) {
    return a.provenance().confidence() >= STANDING;
  }

  /** Whether a stance is told. */
  public static boolean tells(Position p) {
    return p.provenance().confidence() >= STANCE;
  }

  /** Whether a stance is more likely right than wrong: something may rest on it. */
  public static boolean weighs(Position p) {
    return p.provenance().confidence() >= WEIGHED;
  }

  /** Whether an act is told. */
  public static boolean tells(Action a) {
    return a.provenance().confidence() >= ACT;
  }
}
