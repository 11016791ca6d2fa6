package org.rapporteur.server;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.rapporteur.record.MeetingReport;

/** A month as a calendar draws it. */
public final class Month {

  private static final DateTimeFormatter NAME =
      DateTimeFormatter.ofPattern("LLLL uuuu", Locale.ENGLISH);

  /** What has no month. */
  static final String UNDATED = "undated";

  private static final int WEEK = 7;

  private Month() {}

  /**
   * A day of the calendar.
   *
   * @param number its number in the month; empty outside of the month
   * @param meetings the meetings of the day
   */
  public record Day(String number, List<Link> meetings) {
    /** Copies the list. */
    public Day {
      meetings = List.copyOf(meetings);
    }
  }

  static String name(YearMonth month) {
    return NAME.format(month);
  }

  /** The weeks of a month, Monday first, with the meetings of one certain day in them. */
  static List<List<Day>> weeks(YearMonth month, List<MeetingReport> meetings) {
    List<Day> days = new ArrayList<>();
    int before = month.atDay(1).getDayOfWeek().getValue() - 1;
    for (int i = 0; i < before; i++) {
      days.add(new Day("", List.of()));
    }
    for (int d = 1; d <= month.lengthOfMonth(); d++) {
      LocalDate day = month.atDay(d);
      days.add(
          new Day(
              Integer.toString(d),
              meetings.stream()
                  .filter(m -> m.date().day().filter(day::equals).isPresent())
                  .map(
                      m ->
                          new Link(
                              m.participants().isEmpty()
                                  ? m.what()
                                  : String.join(" ", m.participants()),
                              Address.of("meeting", m.support())))
                  .toList()));
    }
    while (days.size() % WEEK != 0) {
      days.add(new Day("", List.of()));
    }
    List<List<Day>> weeks = new ArrayList<>();
    for (int i = 0; i < days.size(); i += WEEK) {
      weeks.add(List.copyOf(days.subList(i, i + WEEK)));
    }
    return weeks;
  }
}
