package org.rapporteur.read.time;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import org.rapporteur.record.CalendarDate;
import org.rapporteur.syntax.Tense;

/**
 * The day that relative expressions count from, with the arithmetic. Without a day every relative
 * expression is unknown: a guess is never presented as a fact.
 */
record Anchor(Optional<LocalDate> today) {

  /** What lies less than half a year back is rather meant than what lies further ahead. */
  private static final int HALF = 6;

  static final Anchor NONE = new Anchor(Optional.empty());

  /** The weekday nearest to today in a direction; today itself if it is that weekday. */
  CalendarDate weekday(DayOfWeek day, Tense direction) {
    return from(
        t ->
            CalendarDate.on(
                direction == Tense.PAST
                    ? t.with(TemporalAdjusters.previousOrSame(day))
                    : t.with(TemporalAdjusters.nextOrSame(day))));
  }

  /** The weekday before or after today, never today. */
  CalendarDate otherWeekday(DayOfWeek day, Tense direction) {
    return from(
        t ->
            CalendarDate.on(
                direction == Tense.PAST
                    ? t.with(TemporalAdjusters.previous(day))
                    : t.with(TemporalAdjusters.next(day))));
  }

  /** So many units from today, as exact as the unit is. */
  CalendarDate shifted(long amount, ChronoUnit unit) {
    return from(
        t -> {
          LocalDate moved = t.plus(amount, unit);
          return switch (unit) {
            case DAYS -> CalendarDate.on(moved);
            case WEEKS -> CalendarDate.weekOf(moved);
            case MONTHS -> CalendarDate.in(YearMonth.from(moved));
            default -> CalendarDate.in(Year.from(moved));
          };
        });
  }

  /** The week-end (Saturday and Sunday) last begun, or the next. */
  CalendarDate weekend(Tense direction) {
    return from(
        t -> {
          LocalDate saturday =
              direction == Tense.PAST
                  ? t.with(TemporalAdjusters.previousOrSame(DayOfWeek.SATURDAY))
                  : t.with(TemporalAdjusters.nextOrSame(DayOfWeek.SATURDAY));
          return CalendarDate.between(saturday, saturday.plusDays(1));
        });
  }

  /** A month and day without a year: the one nearest to today. */
  CalendarDate nearest(Month month, int day) {
    return from(
        t -> {
          CalendarDate best = CalendarDate.unknown();
          long distance = Long.MAX_VALUE;
          for (int year = t.getYear() - 1; year <= t.getYear() + 1; year++) {
            CalendarDate candidate = date(year, month, day);
            Optional<LocalDate> date = candidate.day();
            if (date.isPresent() && Math.abs(ChronoUnit.DAYS.between(t, date.get())) < distance) {
              distance = Math.abs(ChronoUnit.DAYS.between(t, date.get()));
              best = candidate;
            }
          }
          return best;
        });
  }

  /**
   * A month and day without a year of which the past is told: the nearest, if that does not lie
   * more than so many days ahead, else the one of the year before.
   *
   * @param grace in days: what is told a little ahead of its day was printed early
   */
  CalendarDate told(Month month, int day, int grace) {
    CalendarDate nearest = nearest(month, day);
    boolean ahead =
        nearest.day().isPresent()
            && today.filter(t -> nearest.day().get().isAfter(t.plusDays(grace))).isPresent();
    return ahead ? date(nearest.day().get().getYear() - 1, month, day) : nearest;
  }

  /**
   * A month without a year: the last one begun, or the next one; "last May" is never this May, and
   * what is told of a month to come in no future tense was in the year before.
   */
  CalendarDate month(Month month, String before, Tense direction) {
    return from(
        t -> {
          YearMonth now = YearMonth.from(t);
          YearMonth m = YearMonth.of(t.getYear(), month);
          if (CalendarWords.LAST.has(before)) {
            return CalendarDate.in(m.isBefore(now) ? m : m.minusYears(1));
          }
          if (CalendarWords.NEXT.has(before)) {
            return CalendarDate.in(m.isAfter(now) ? m : m.plusYears(1));
          }
          if (direction != Tense.AHEAD && m.isAfter(now)) {
            m = m.minusYears(1);
          } else if (direction == Tense.AHEAD && !m.plusMonths(HALF).isAfter(now)) {
            m = m.plusYears(1);
          }
          return CalendarDate.in(m);
        });
  }

  /** From the beginning of what is named to today: "aid since 2029" is not aid in 2029. */
  Match since(Match named) {
    Optional<LocalDate> from = named.date().earliest().filter(f -> !today.orElse(f).isBefore(f));
    return from.isPresent() && today.isPresent()
        ? new Match(
            named.first(),
            named.end(),
            CalendarDate.between(from.get(), today.get()),
            TimeRule.SINCE + named.rule())
        : named;
  }

  /** A full date; unknown if the calendar has no such day. */
  static CalendarDate date(int year, Month month, int day) {
    try {
      return CalendarDate.on(LocalDate.of(year, month, day));
    } catch (DateTimeException noSuchDay) {
      return CalendarDate.unknown();
    }
  }

  private CalendarDate from(java.util.function.Function<LocalDate, CalendarDate> rule) {
    return today.map(rule).orElseGet(CalendarDate::unknown);
  }
}
