package org.rapporteur.record;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One meeting, call or round of talks, put together from partial descriptions.
 *
 * @param id stable while its first citation stays
 * @param what the fullest description, in an article's words
 * @param forum the body that meets
 * @param participants parties, as codes, sorted
 * @param people named people who take part, sorted
 * @param place where
 * @param date when, as precisely as any article tells
 * @param status where it stands by the latest report
 * @param history what was reported of it, oldest report first
 * @param disagreements what articles tell differently
 * @param support every description that it was made from
 */
public record MeetingReport(
    String id,
    String what,
    Optional<String> forum,
    List<String> participants,
    List<String> people,
    Optional<String> place,
    CalendarDate date,
    Meeting.Status status,
    List<Step> history,
    List<Disagreement> disagreements,
    Support support) {

  /** Copies the lists. */
  public MeetingReport {
    participants = List.copyOf(participants);
    people = List.copyOf(people);
    history = List.copyOf(history);
    disagreements = List.copyOf(disagreements);
  }

  /**
   * What one or several articles of a day reported of a meeting.
   *
   * @param reported when they were published, if known
   * @param status how it stood
   * @param date when it was to be
   * @param citations where
   */
  public record Step(
      Optional<LocalDate> reported,
      Meeting.Status status,
      CalendarDate date,
      List<Citation> citations) {
    /** Copies the list. */
    public Step {
      citations = List.copyOf(citations);
    }
  }
}
