package org.rapporteur.read.meeting;

import java.util.List;
import java.util.Optional;
import org.rapporteur.record.CalendarDate;
import org.rapporteur.record.Evidence;
import org.rapporteur.record.Meeting;

/**
 * One place of the text that speaks of a meeting, with what it tells there.
 *
 * @param kind what kind of meeting its word speaks of
 * @param what its phrase
 * @param forum the body that meets
 * @param participants party codes, in order of the text
 * @param people names, in order of the text
 * @param place where
 * @param date when
 * @param status what its clause says of it
 * @param reference whether it points back: "the talks", "Monday's session", not "a session"
 * @param evidence its clause
 */
record Sighting(
    Kind kind,
    String what,
    Optional<String> forum,
    List<String> participants,
    List<String> people,
    Optional<String> place,
    CalendarDate date,
    Meeting.Status status,
    Reference reference,
    Evidence evidence) {

  /** Whether somebody stays with a host or sides come together. */
  enum Kind {
    STAY,
    TALKS
  }

  /** Whether a phrase is new or points back. */
  enum Reference {
    NEW,
    BACK
  }

  /** How many of date, place, forum, parties and people it tells. */
  int details() {
    return (date.earliest().isPresent() ? 1 : 0)
        + (place.isPresent() ? 1 : 0)
        + (forum.isPresent() ? 1 : 0)
        + (participants.size() > 1 ? 1 : 0)
        + (people.size() > 1 ? 1 : 0);
  }
}
