package org.rapporteur.read.action;

import org.rapporteur.record.Actor;
import org.rapporteur.record.SectorCode;

/** For whom actors stand. */
final class Sides {

  private Sides() {}

  /** The code of an actor's party, or what it is called. */
  static String of(Actor actor) {
    return actor.party().orElse(actor.name());
  }

  /** Whether it reports for a living. */
  static boolean isPress(Actor actor) {
    return actor.sector().filter(SectorCode.MEDIA::equals).isPresent();
  }
}
