package org.rapporteur.record;

import java.util.List;
import java.util.Optional;

/**
 * A meeting, call or round of talks.
 *
 * @param id derived from the content once the article is read ({@link Reading#identified})
 * @param what in the text's words: {@code US-Russia talks}
 * @param forum the body that meets: {@code NATO-Russia Council}
 * @param participants parties, as codes
 * @param people named people who take part
 * @param place where
 * @param date when
 * @param status held, or not yet, or not at all
 * @param evidence the words
 * @param provenance what decided
 */
public record Meeting(
    String id,
    String what,
    Optional<String> forum,
    List<String> participants,
    List<String> people,
    Optional<String> place,
    CalendarDate date,
    Status status,
    List<Evidence> evidence,
    Provenance provenance) {

  /** Copies the lists; refuses a meeting without evidence. */
  public Meeting {
    participants = List.copyOf(participants);
    people = List.copyOf(people);
    evidence = Findings.supported("meeting", evidence);
  }

  /** The same under an id. */
  public Meeting withId(String name) {
    return new Meeting(
        name, what, forum, participants, people, place, date, status, evidence, provenance);
  }

  /** The same of other parties; a name made of their codes ("USA–IRN meeting") goes with them. */
  public Meeting among(List<String> parties) {
    String before = String.join("–", participants) + " ";
    String name =
        !participants.isEmpty() && what.startsWith(before)
            ? String.join("–", parties) + what.substring(before.length() - 1)
            : what;
    return new Meeting(id, name, forum, parties, people, place, date, status, evidence, provenance);
  }

  /** Whether a meeting took place. */
  public enum Status {
    PROPOSED,
    SCHEDULED,
    HELD,
    CANCELLED
  }
}
