package org.rapporteur.read.actor;

import java.util.Optional;
import org.rapporteur.record.Actor;

/**
 * Whom a mention refers to.
 *
 * @param actor the actor
 * @param persona the named person, if it is one
 * @param confidence in [0, 1]
 */
record Resolved(Actor actor, Optional<Persona> persona, double confidence) {

  /** A person. */
  static Resolved of(Persona persona, double confidence) {
    return new Resolved(persona.actor(), Optional.of(persona), confidence);
  }

  /** Anybody else. */
  static Resolved of(Actor actor, double confidence) {
    return new Resolved(actor, Optional.empty(), confidence);
  }
}
