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
 * @param apart the label of a word that sets it apart from its state: rebels, an opposition
 */
record Phrase(
    List<Listed> parties,
    Optional<String> sector,
    Optional<String> noun,
    boolean isFormer,
    Optional<Listed> exact,
    Optional<String> apart) {

  /** Nothing that is known. */
  static final Phrase EMPTY =
      new Phrase(
          List.of(), Optional.empty(), Optional.empty(), false, Optional.empty(), Optional.empty());

  Phrase {
    parties = List.copyOf(parties);
  }

  /** Whether those whom it names speak for themselves. */
  boolean isPrivate() {
    return Codes.isPrivate(sector);
  }

  /** The same with another noun. */
  Phrase named(String key) {
    return new Phrase(parties, sector, Optional.of(key), isFormer, exact, apart);
  }

  /** Its parties as event data code them, each once, in order. */
  List<String> coded() {
    return parties.stream().flatMap(l -> Codes.coded(l.party()).stream()).distinct().toList();
  }

  /** The codes of all parties for which they speak, each once, in order. */
  List<String> codes() {
    return parties.stream().flatMap(l -> Codes.of(l.party()).stream()).distinct().toList();
  }
}
