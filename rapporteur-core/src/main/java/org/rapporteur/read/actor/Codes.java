package org.rapporteur.read.actor;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.lexicon.Words;
import org.rapporteur.record.Actor;
import org.rapporteur.record.SectorCode;

/** For whom those speak who belong to a party or body. */
final class Codes {

  /** Sectors of bodies that are parties of their own: nobody takes them for their state. */
  private static final Set<String> PARTIES = Words.standard().of("actor.codes.parties").all();

  /** Sectors of those who speak for nobody but themselves: media, firms, schools, people. */
  private static final Set<String> PRIVATE = Words.standard().of("actor.codes.private").all();

  private Codes() {}

  /** A body of a state: its organ, a party of its own, or one that lives in it. */
  static Party body(String state, String name, Optional<String> code, String sector) {
    boolean own = PARTIES.contains(sector);
    boolean apart = own || PRIVATE.contains(sector);
    boolean isState = state.length() == 3;
    return new Party(
        own && isState ? code.orElse(name) : state,
        name,
        Actor.Kind.BODY,
        Optional.of(sector),
        apart && isState ? Optional.of(state) : Optional.empty());
  }

  /** Whether those of a sector speak for themselves. */
  static boolean isPrivate(Optional<String> sector) {
    return sector.filter(PRIVATE::contains).isPresent();
  }

  /** The parties for which a listed party speaks. */
  static List<String> of(Party party) {
    boolean silent =
        party.kind() == Actor.Kind.BODY && party.home().isPresent() && isPrivate(party.sector());
    return silent ? List.of() : List.of(party.code());
  }

  /** A listed party as event data code it: by its state, after its name where it has one. */
  static List<String> coded(Party party) {
    boolean named =
        party.kind() == Actor.Kind.BODY && party.home().isPresent() && isPrivate(party.sector());
    String state = party.home().orElse(party.code());
    return named ? List.of(party.name(), state) : List.of(state);
  }

  /** Whether a party is a state or an organ of one. */
  static boolean isOfState(Party party) {
    return party.home().isEmpty()
        && (party.kind() == Actor.Kind.STATE
            || party.kind() == Actor.Kind.BODY
                && party
                    .sector()
                    .filter(
                        s ->
                            !s.equals(SectorCode.NON_GOVERNMENTAL)
                                && !s.equals(SectorCode.INTERNATIONAL))
                    .isPresent());
  }
}
