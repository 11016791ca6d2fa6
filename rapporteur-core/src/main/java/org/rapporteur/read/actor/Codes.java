package org.rapporteur.read.actor;

import java.util.List;
import java.util.Set;
import org.rapporteur.record.Actor;

/** For whom those speak who belong to a party or body. */
final class Codes {

  /** Sectors of bodies that do not speak for their state. */
  private static final Set<String> ON_THEIR_OWN = Set.of("JRN", "BUS", "EDU", "NGO", "IMG", "LAB");

  private Codes() {}

  /** The parties of a listed party, most specific first. */
  static List<String> of(Party party) {
    boolean own =
        party.kind() == Actor.Kind.BODY
            && party.sector().filter(ON_THEIR_OWN::contains).isPresent()
            && party.code().length() == 3;
    return own ? List.of(party.name(), party.code()) : List.of(party.code());
  }
}
