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
 * @param home the state where somebody lives who does not speak for it: of an armed group, a
 *     political party, an opposition, an outlet, an analyst, a villager
 */
public record Actor(
    String name,
    Kind kind,
    List<String> parties,
    Optional<String> sector,
    Optional<String> role,
    int count,
    Optional<String> home) {

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

  /** One without a home apart from its parties. */
  public Actor(
      String name,
      Kind kind,
      List<String> parties,
      Optional<String> sector,
      Optional<String> role,
      int count) {
    this(name, kind, parties, sector, role, count, Optional.empty());
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

  /** Each party of a group by itself: <i>Varland and Ostmark officials</i>; a person is one. */
  public List<Actor> each() {
    if (parties.size() < 2 || kind == Kind.PERSON) {
      return List.of(this);
    }
    return parties.stream()
        .map(p -> new Actor(name, kind, List.of(p), sector, role, count))
        .toList();
  }

  /**
   * The parties to whom what is done to it is done: those for which it speaks, else its home. A
   * villager speaks for no state, but shells on a village hit one.
   */
  public List<String> belongsTo() {
    return parties.isEmpty() ? home.stream().toList() : parties;
  }

  /** Party and sector as one PLOVER code ({@code RUSGOV}), empty if neither is known. */
  public String code() {
    return PloverCode.of(this).toString();
  }
}
