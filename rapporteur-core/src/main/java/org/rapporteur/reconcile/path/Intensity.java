package org.rapporteur.reconcile.path;

import org.rapporteur.record.EventType;

/**
 * The scores of PLOVER 2.0's event types, from -10, the most hostile, to +10 (codebook of POLECAT,
 * after Goldstein 1992, "A Conflict-Cooperation Scale for WEIS Events Data").
 *
 * <p>A request scores 0: by its quad it is verbal conflict, yet who asks also talks. It moves
 * neither line and is counted beside them.
 */
public final class Intensity {

  /** Name and source of the scale, for a reader. */
  public static final String NAME =
      "PLOVER 2.0 scores of event types (POLECAT codebook, after Goldstein 1992); half-life "
          + "14 days; requests score 0 and are counted beside the lines";

  private Intensity() {}

  /** The score of a type. */
  public static double of(EventType type) {
    return switch (type) {
      case AGREE, CONSULT -> 2.5;
      case SUPPORT -> 5;
      case CONCEDE -> 4.5;
      case COOPERATE -> 9.5;
      case AID -> 10;
      case RETREAT -> 6.5;
      case REQUEST -> 0;
      case ACCUSE -> -3;
      case REJECT -> -2;
      case THREATEN -> -3.5;
      case PROTEST -> -5;
      case SANCTION -> -6;
      case MOBILIZE -> -5.5;
      case COERCE -> -7;
      case ASSAULT -> -9;
    };
  }
}
