package org.rapporteur.record;

import java.util.List;
import java.util.Optional;

/**
 * Somebody or something that speaks or acts in the story, as far as one article tells.
 *
 * @param name canonical name: {@code Antony Blinken}, {@code US State Department}, {@code Russia},
 *     {@code a US official}
 * @param kind what it is
 * @param parties whom it speaks for, most specific first: ISO 3166-1 alpha-3 codes of states,
 *     acronyms of organisations ({@code NATO}, {@code EU}), or the name of a collective; empty if
 *     the text does not tell
 * @param sector PLOVER sector of its role: {@code GOV}, {@code MIL}, …; empty for a state as such
 * @param role office or description in the text's words: {@code Secretary of State}
 * @param count how many there are of an anonymous source: two for {@code two U.S. officials}
 */
public record Actor(
    String name,
    Kind kind,
    List<String> parties,
    Optional<String> sector,
    Optional<String> role,
    int count) {

  /** What an actor is. */
  public enum Kind {
    PERSON,
    /** A state, or its government named by state, people, capital or seat. */
    STATE,
    /** A body within a state: ministry, army, parliament, party, company, outlet. */
    BODY,
    /** An international organisation or alliance. */
    ORGANIZATION,
    /** A named collective: the West, the allies, Europe. */
    COLLECTIVE,
    /** Unnamed people: two officials, leaders, experts, protesters. */
    ANONYMOUS
  }

  /** Copies the list; refuses a blank name and a count below one. */
  public Actor {
    parties = List.copyOf(parties);
    if (name.isBlank() || count < 1) {
      throw new IllegalArgumentException("not an actor: \"" + name + "\" x " + count);
    }
  }

  /** The first party. */
  public Optional<String> party() {
    return parties.stream().findFirst();
  }

  /** Party and sector as one PLOVER code ({@code RUSGOV}), empty if neither is known. */
  public String code() {
    return PloverCode.of(this).toString();
  }
}
