package org.rapporteur.read.action;

import org.rapporteur.record.EventType;
import org.rapporteur.record.Proposition;
import org.rapporteur.record.Proposition.Shape;

/**
 * A proposition that may tell an act.
 *
 * @param scene its sentence
 * @param proposition the proposition
 * @param actor the actor's part in it
 * @param recipient the recipient's part in it
 * @param strength how clearly it tells the act: higher is clearer
 */
record Trace(Scene scene, Proposition proposition, Part actor, Part recipient, int strength) {

  /** The strength from which on grammar gives both parties their parts. */
  static final int GIVEN = 10;

  /**
   * Whether the act may be read out of it: the actor does it or speaks, and nobody suffers what he
   * does himself or what he does together with the actor.
   */
  boolean bears(EventType type) {
    boolean shared =
        switch (type) {
          case CONSULT, COOPERATE, AGREE -> true;
          default -> false;
        };
    boolean both = actor != Part.X && recipient != Part.X;
    return (shared && both)
        || isMutual()
        || actor == Part.S
        || (actor == Part.A && recipient != Part.A);
  }

  /** Whether both do it, each to the other. */
  boolean isMutual() {
    return actor == Part.A
        && recipient == Part.A
        && proposition.telling().filter(t -> t.shape() == Shape.SYMMETRIC).isPresent();
  }

  boolean isGiven() {
    return strength >= GIVEN;
  }
}
