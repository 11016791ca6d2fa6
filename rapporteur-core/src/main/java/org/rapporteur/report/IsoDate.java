package org.rapporteur.report;

import java.time.YearMonth;
import java.util.Optional;
import org.rapporteur.record.CalendarDate;
import org.rapporteur.record.CalendarDate.Day;
import org.rapporteur.record.CalendarDate.Interval;
import org.rapporteur.record.CalendarDate.UnknownDate;

/**
 * A date in ISO 8601 with the precision that is known: {@code 2022-01-09}, {@code 2022-01}, {@code
 * 2022}, {@code 2022-01-03/2022-01-09}.
 */
final class IsoDate implements CalendarDate.Visitor<Optional<String>> {

  private static final IsoDate INSTANCE = new IsoDate();

  private IsoDate() {}

  /** The date in ISO 8601, none if nothing is known. */
  static Optional<String> of(CalendarDate date) {
    return date.accept(INSTANCE);
  }

  @Override
  public Optional<String> day(Day day) {
    return Optional.of(day.date().toString());
  }

  @Override
  public Optional<String> interval(Interval interval) {
    return Optional.of(
        switch (interval.precision()) {
          case MONTH -> YearMonth.from(interval.from()).toString();
          case YEAR -> Integer.toString(interval.from().getYear());
          case WEEK, RANGE -> interval.from() + "/" + interval.to();
        });
  }

  @Override
  public Optional<String> unknown(UnknownDate unknown) {
    return Optional.empty();
  }
}
