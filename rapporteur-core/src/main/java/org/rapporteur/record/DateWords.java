package org.rapporteur.record;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.rapporteur.record.CalendarDate.Day;
import org.rapporteur.record.CalendarDate.Interval;
import org.rapporteur.record.CalendarDate.UnknownDate;

/** Dates as a desk writes them. */
final class DateWords implements CalendarDate.Visitor<String> {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);
  private static final DateTimeFormatter FULL =
      DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);
  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);

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

  private static String range(LocalDate from, LocalDate to) {
    if (from.equals(to)) {
      return FULL.format(from);
    }
    boolean oneYear = from.getYear() == to.getYear();
    return (oneYear ? DAY : FULL).format(from) + " \u2013 " + FULL.format(to);
  }

  @Override
  public String unknown(UnknownDate unknown) {
    return "";
  }
}
