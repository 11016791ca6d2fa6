package org.rapporteur.read.action;

import java.util.List;
import java.util.Optional;
import org.rapporteur.record.Actor;
import org.rapporteur.record.EventType;
import org.rapporteur.record.Proposition;

/**
 * An act whose participants are known, before the article as a whole is looked at.
 *
 * @param proposition what tells it
 * @param telling what it tells
 * @param actors who acts
 * @param recipients to whom; empty if the sentence does not tell
 * @param allegedBy who says so
 */
record Draft(
    Proposition proposition,
    Proposition.Telling telling,
    List<Actor> actors,
    List<Actor> recipients,
    Optional<Actor> allegedBy) {

  Draft {
    actors = List.copyOf(actors);
    recipients = List.copyOf(recipients);
  }

  EventType type() {
    return telling.type();
  }

  Draft to(List<Actor> others) {
    return new Draft(proposition, telling, actors, others, allegedBy);
  }

  /** The code of an actor's party, or what it is called. */
  static String side(Actor actor) {
    return actor.party().orElse(actor.name());
  }
}
