package org.rapporteur.report.brief;

import java.time.LocalDate;
import java.util.Locale;
import org.rapporteur.record.CalendarDate;

/** The wording of dates and quotes in a brief. */
final class Words {

  private Words() {}

  /** A day with its year. */
  static String day(LocalDate date) {
    return CalendarDate.on(date).words();
  }

  /** A date as a desk writes it; empty if nothing is known. */
  static String date(CalendarDate date) {
    return date.words();
  }

  /** From a day to a day. */
  static String range(LocalDate from, LocalDate to) {
    return CalendarDate.between(from, to).words();
  }

  /** A passage as one line. */
  static String joined(String text) {
    return String.join(" ", text.strip().split("\\s+"));
  }

  /** The text with a capital first letter. */
  static String capitalised(String text) {
    return text.isEmpty()
        ? text
        : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }

  /** An enum constant as a word. */
  static String of(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
