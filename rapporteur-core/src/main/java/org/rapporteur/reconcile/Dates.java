package org.rapporteur.reconcile;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Optional;
import org.rapporteur.record.CalendarDate;

/** Dates of unequal precision, compared. */
final class Dates {

  /** By first day, then the more precise; unknown ones last. */
  static final Comparator<CalendarDate> ORDER =
      Comparator.comparing((CalendarDate d) -> d.earliest().orElse(LocalDate.MAX))
          .thenComparing(Dates::days)
          .thenComparing(CalendarDate::toString);

  private Dates() {}

  static boolean known(CalendarDate date) {
    return date.earliest().isPresent();
  }

  static Optional<LocalDate> latest(CalendarDate date) {
    return date.accept(
        new CalendarDate.Visitor<Optional<LocalDate>>() {
          @Override
          public Optional<LocalDate> day(CalendarDate.Day day) {
            return Optional.of(day.date());
          }

          @Override
          public Optional<LocalDate> interval(CalendarDate.Interval interval) {
            return Optional.of(interval.to());
          }

          @Override
          public Optional<LocalDate> unknown(CalendarDate.UnknownDate unknown) {
            return Optional.empty();
          }
        });
  }

  /** How many days it leaves open. */
  static long days(CalendarDate date) {
    return date.earliest()
        .flatMap(from -> latest(date).map(to -> ChronoUnit.DAYS.between(from, to) + 1))
        .orElse(Long.MAX_VALUE);
  }

  /** Whether both can be true of one thing: they overlap, or one is not known. */
  static boolean agree(CalendarDate a, CalendarDate b) {
    if (!known(a) || !known(b)) {
      return true;
    }
    return !a.earliest().orElseThrow().isAfter(latest(b).orElseThrow())
        && !b.earliest().orElseThrow().isAfter(latest(a).orElseThrow());
  }

  /** The more precise of two. */
  static CalendarDate sharper(CalendarDate a, CalendarDate b) {
    int order = Long.compare(days(a), days(b));
    return order < 0 || (order == 0 && ORDER.compare(a, b) <= 0) ? a : b;
  }
}
