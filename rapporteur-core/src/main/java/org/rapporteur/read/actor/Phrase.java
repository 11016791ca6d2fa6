package org.rapporteur.read.actor;

import java.util.List;
import java.util.Optional;

/**
 * What the words of a noun phrase tell of an actor.
 *
 * @param parties whom it belongs to, in the phrase's order
 * @param sector PLOVER sector by its words; empty if none is listed or the phrase is a party as
 *     such
 * @param noun key of the noun that told the sector, in the singular
 * @param isFormer whether it is said to be former
 * @param exact the listed name that the whole phrase is
 */
record Phrase(
    List<Listed> parties,
    Optional<String> sector,
    Optional<String> noun,
    boolean isFormer,
    Optional<Listed> exact) {

  Phrase {
    parties = List.copyOf(parties);
  }

  /** The codes of all parties, each once, in order. */
  List<String> codes() {
    return parties.stream().flatMap(l -> Codes.of(l.party()).stream()).distinct().toList();
  }
}
