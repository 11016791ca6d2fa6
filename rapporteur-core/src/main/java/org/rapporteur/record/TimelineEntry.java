package org.rapporteur.record;

/**
 * What was done, said or arranged on a date.
 *
 * @param date when
 * @param kind what it is
 * @param event one line for a reader
 * @param support where it says so
 */
public record TimelineEntry(CalendarDate date, Kind kind, String event, Support support) {

  /** What an entry tells of. */
  public enum Kind {
    MEETING,
    ACT,
    STATEMENT,
    STANCE,
    FIGURE
  }
}
