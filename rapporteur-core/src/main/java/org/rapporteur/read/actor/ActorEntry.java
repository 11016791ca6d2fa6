package org.rapporteur.read.actor;

import java.util.List;

/**
 * A line of an actors file: a party or a body, with all that it is called.
 *
 * @param party what the names stand for
 * @param names its name first, then other names
 * @param capital the capital; at most one
 * @param seats seats of government
 * @param demonyms adjectives and names of its people
 * @param people who holds office in it
 */
record ActorEntry(
    Party party,
    List<String> names,
    List<String> capital,
    List<String> seats,
    List<String> demonyms,
    List<OfficeHolder> people) {
  ActorEntry {
    names = List.copyOf(names);
    capital = List.copyOf(capital);
    seats = List.copyOf(seats);
    demonyms = List.copyOf(demonyms);
    people = List.copyOf(people);
  }
}
