package org.rapporteur.report.brief;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.rapporteur.record.CalendarDate;
import org.rapporteur.record.CalendarDate.Day;
import org.rapporteur.record.CalendarDate.Interval;
import org.rapporteur.record.CalendarDate.UnknownDate;

/** The wording of dates and quotes in a brief. */
final class Words {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);
  private static final DateTimeFormatter FULL =
      DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);
  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);

  private Words() {}

  /** A day with its year. */
  static String day(LocalDate date) {
    return FULL.format(date);
  }

  /** A date as a desk writes it; empty if nothing is known. */
  static String date(CalendarDate date) {
    return date.accept(
        new CalendarDate.Visitor<String>() {
          @Override
          public String day(Day day) {
            return FULL.format(day.date());
          }

          @Override
          public String interval(Interval interval) {
            return switch (interval.precision()) {
              case MONTH -> MONTH.format(YearMonth.from(interval.from()));
              case YEAR -> Integer.toString(interval.from().getYear());
              case WEEK -> "week of " + FULL.format(interval.from());
              case RANGE -> range(interval.from(), interval.to());
            };
          }

          @Override
          public String unknown(UnknownDate unknown) {
            return "";
          }
        });
  }

  /** From a day to a day. */
  static String range(LocalDate from, LocalDate to) {
    if (from.equals(to)) {
      return FULL.format(from);
    }
    boolean oneYear = from.getYear() == to.getYear();
    return (oneYear ? DAY : FULL).format(from) + " – " + FULL.format(to);
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
