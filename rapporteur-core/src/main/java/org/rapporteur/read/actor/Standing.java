package org.rapporteur.read.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.lexicon.Words;

/**
 * For whom somebody speaks, and where he lives if that is nobody's voice.
 *
 * @param parties for whom
 * @param home the state where somebody lives who does not speak for it
 */
record Standing(List<String> parties, Optional<String> home) {

  /** Labels of those whom a noun sets apart from their state without being a party. */
  private enum Apart {
    REBELS,
    ARMED,
    NOBODY;

    boolean is(String label) {
      return name().equals(label);
    }
  }

  /** Nothing is known. */
  static final Standing UNKNOWN = new Standing(List.of(), Optional.empty());

  /** What findings call rebels whom the article does not name. */
  private static final String UNNAMED = Words.standard().of("actor.standing.unnamed").word();

  Standing {
    parties = List.copyOf(parties);
  }

  /** The standing of those whom a phrase names. */
  static Standing of(Phrase phrase, Rebels rebels) {
    List<String> parties = new ArrayList<>();
    Optional<String> home = Optional.empty();
    boolean alone = phrase.isPrivate();
    for (Listed listed : phrase.parties()) {
      Party party = listed.party();
      boolean own = party.home().isPresent();
      boolean withdrawn = Codes.isOfState(party) && (alone || phrase.apart().isPresent());
      if (withdrawn || own) {
        home = home.or(() -> Optional.of(party.home().orElse(party.code())));
      }
      if (!withdrawn) {
        Codes.of(party).stream().filter(c -> !parties.contains(c)).forEach(parties::add);
      }
    }
    if (parties.isEmpty() && phrase.apart().isPresent()) {
      Optional<String> state = home;
      String label = phrase.apart().get();
      if (Apart.REBELS.is(label)) {
        parties.add(rebels.of(state).orElse(UNNAMED));
      } else if (Apart.ARMED.is(label)) {
        rebels.of(state).ifPresent(parties::add);
      } else if (!Apart.NOBODY.is(label)) {
        parties.add(label);
      }
    }
    return new Standing(parties, parties.size() > 1 ? Optional.empty() : home);
  }

  /** The standing of those whom a text calls a state's or a person's, by a noun of a sector. */
  static Standing of(List<String> codes, Phrase phrase) {
    return phrase.isPrivate() && codes.size() == 1
        ? new Standing(List.of(), Optional.of(codes.get(0)))
        : new Standing(codes, Optional.empty());
  }
}
