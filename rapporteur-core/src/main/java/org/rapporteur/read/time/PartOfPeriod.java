package org.rapporteur.read.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.function.IntFunction;
import org.rapporteur.lexicon.Particles;
import org.rapporteur.lexicon.WordList;
import org.rapporteur.record.CalendarDate;

/**
 * A part counted within a month or year that follows: the last week of April 2031, the first Monday
 * of May, the second half of June, the end of the year. The words "last" and "next" count from the
 * period named, never from today.
 */
final class PartOfPeriod {

  private static final WordList HALF = CalendarWords.of("time.half");
  private static final WordList WITHIN = CalendarWords.of("time.part-of");

  /** "The last days of May" are more than one, and nobody says how many. */
  private static final WordList UNCOUNTED = CalendarWords.of("time.units");

  private final Words words;

  PartOfPeriod(Words words) {
    this.words = words;
  }

  /** The expression at a word; {@code named} finds the month or year after "of". */
  Optional<Match> at(int i, IntFunction<Optional<Match>> named) {
    int start = words.is(i, Particles.DEFINITE) ? i + 1 : i;
    int ordinal = CalendarWords.ordinal(words.at(start));
    if (ordinal == 0) {
      return Optional.empty();
    }
    int unit = start + 1;
    boolean bare = words.is(unit, Particles.GENITIVE);
    int of = bare ? unit : unit + 1;
    if (!words.is(of, WITHIN) || words.is(unit, UNCOUNTED)) {
      return Optional.empty();
    }
    int whole = words.is(of + 1, Particles.DEFINITE) ? of + 2 : of + 1;
    return named
        .apply(whole)
        .flatMap(
            m ->
                part(ordinal, bare ? "" : words.at(unit), m.date())
                    .map(d -> new Match(i, m.end(), d, TimeRule.PART_OF_PERIOD.code())));
  }

  private static Optional<CalendarDate> part(int ordinal, String unit, CalendarDate whole) {
    LocalDate from = whole.earliest().orElseThrow();
    LocalDate to = whole.latest().orElseThrow();
    Optional<DayOfWeek> weekday = CalendarWords.weekday(unit);
    if (weekday.isPresent()) {
      return Optional.of(CalendarDate.on(weekday(ordinal, weekday.get(), from, to)));
    }
    Optional<ChronoUnit> length = CalendarWords.unit(unit);
    if (length.filter(u -> u == ChronoUnit.WEEKS).isPresent()) {
      LocalDate first = ordinal < 0 ? to.minusDays(6) : from.plusDays(7L * (ordinal - 1));
      return Optional.of(CalendarDate.between(first, min(first.plusDays(6), to)));
    }
    if (length.filter(u -> u == ChronoUnit.MONTHS).isPresent()) {
      YearMonth month =
          ordinal < 0 ? YearMonth.from(to) : YearMonth.from(from).plusMonths(ordinal - 1L);
      return Optional.of(CalendarDate.in(month));
    }
    if (length.filter(u -> u == ChronoUnit.DAYS).isPresent()) {
      return Optional.of(CalendarDate.on(ordinal < 0 ? to : from.plusDays(ordinal - 1L)));
    }
    if (HALF.has(unit)) {
      LocalDate middle = from.plusDays(ChronoUnit.DAYS.between(from, to) / 2);
      return Optional.of(
          ordinal == 1
              ? CalendarDate.between(from, middle)
              : CalendarDate.between(middle.plusDays(1), to));
    }
    return Optional.empty();
  }

  private static LocalDate weekday(int ordinal, DayOfWeek day, LocalDate from, LocalDate to) {
    return ordinal < 0
        ? to.with(TemporalAdjusters.previousOrSame(day))
        : from.with(TemporalAdjusters.nextOrSame(day)).plusDays(7L * (ordinal - 1));
  }

  private static LocalDate min(LocalDate a, LocalDate b) {
    return a.isBefore(b) ? a : b;
  }
}
