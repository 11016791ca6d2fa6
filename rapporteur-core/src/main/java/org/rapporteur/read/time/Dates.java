package org.rapporteur.read.time;

import java.time.Month;
import java.time.YearMonth;
import java.util.Optional;
import java.util.OptionalInt;
import org.rapporteur.lexicon.Particles;
import org.rapporteur.lexicon.WordList;
import org.rapporteur.record.CalendarDate;

/** Recognises dates by the name of a month, in the American and the European order. */
final class Dates {

  private static final WordList BEFORE_MONTH = CalendarWords.of("time.dates.before-month");
  private static final WordList PARTS = CalendarWords.of("time.dates.parts");
  private static final WordList RANGE = CalendarWords.of("time.range-of-days");
  private static final WordList BEFORE_YEAR = CalendarWords.of("time.month-and-year");

  /** In days: what was done is told early by no more than a printer's clock is wrong. */
  private static final int DAYS_EARLY = 3;

  private final Words words;
  private final Anchor anchor;

  Dates(Words words, Anchor anchor) {
    this.words = words;
    this.anchor = anchor;
  }

  /** May 14, 2031; May 14; May 2031; early May; in May. */
  Optional<Match> monthFirst(int i) {
    int m = words.is(i, PARTS) ? i + 1 : i;
    Optional<Month> month = month(m);
    if (month.isEmpty()) {
      return Optional.empty();
    }
    int after = words.is(m + 1, ".") ? m + 2 : m + 1;
    OptionalInt day = CalendarWords.dayOfMonth(words.at(after));
    Optional<Match> span =
        day.isPresent() && m == i ? days(i, after, month.get()) : Optional.empty();
    if (span.isPresent()) {
      return span;
    }
    if (day.isPresent() && m == i) {
      int comma = words.is(after + 1, ",") ? after + 2 : after + 1;
      OptionalInt year = CalendarWords.year(words.at(comma));
      return year.isPresent()
          ? found(
              i,
              comma + 1,
              Anchor.date(year.getAsInt(), month.get(), day.getAsInt()),
              TimeRule.FULL_DATE)
          : inNamedYear(i, after + 1, month.get(), day.getAsInt());
    }
    int comma = words.is(after, BEFORE_YEAR) ? after + 1 : after;
    OptionalInt year = CalendarWords.year(words.at(comma));
    if (year.isPresent()) {
      return found(
          i,
          comma + 1,
          CalendarDate.in(YearMonth.of(year.getAsInt(), month.get())),
          TimeRule.MONTH_AND_YEAR);
    }
    return bareMonth(i, m)
        ? found(
            i, m + 1, anchor.month(month.get(), words.at(m - 1), words.outlook(m)), TimeRule.MONTH)
        : Optional.empty();
  }

  /** May 14-16, 2031; May 14 and 15; the tokeniser may leave "14-16" one word. */
  private Optional<Match> days(int i, int at, Month month) {
    OptionalInt last = OptionalInt.empty();
    int end = at + 1;
    if (words.is(end, RANGE)) {
      last = CalendarWords.dayOfMonth(words.at(end + 1));
      end += 2;
    }
    if (last.isEmpty() || CalendarWords.unit(words.at(end)).isPresent()) {
      return Optional.empty();
    }
    int comma = words.is(end, ",") ? end + 1 : end;
    OptionalInt year = CalendarWords.year(words.at(comma));
    int first = CalendarWords.dayOfMonth(words.at(at)).orElseThrow();
    return span(i, year.isPresent() ? comma + 1 : end, first, last.getAsInt(), month, year);
  }

  private Optional<Match> span(int i, int after, int first, int to, Month month, OptionalInt year) {
    CalendarDate from =
        year.isPresent()
            ? Anchor.date(year.getAsInt(), month, first)
            : anchor.nearest(month, first);
    return from.day()
        .filter(d -> to > first && to <= d.lengthOfMonth())
        .flatMap(
            d ->
                found(
                    i,
                    after,
                    CalendarDate.between(d, d.withDayOfMonth(to)),
                    TimeRule.DAYS_OF_MONTH));
  }

  /**
   * A month's name alone is a date only where grammar says so: "may" and "march" are verbs, "April"
   * a woman.
   */
  private boolean bareMonth(int i, int m) {
    return i != m || words.at(m).indexOf('-') > 0 || words.is(i - 1, BEFORE_MONTH);
  }

  private Optional<Month> month(int i) {
    if (i >= words.size()) {
      return Optional.empty();
    }
    // "mid-May"
    int name = words.at(i).indexOf('-') + 1;
    String form = words.token(i).form();
    boolean capital = name < form.length() && Character.isUpperCase(form.charAt(name));
    return capital ? CalendarWords.month(words.at(i).substring(name)) : Optional.empty();
  }

  /** 14 May 2031; 14th of May; 14 to 16 May. */
  Optional<Match> dayFirst(int i) {
    OptionalInt day = CalendarWords.dayOfMonth(words.at(i));
    if (day.isEmpty()) {
      return Optional.empty();
    }
    OptionalInt last =
        words.is(i + 1, RANGE) ? CalendarWords.dayOfMonth(words.at(i + 2)) : OptionalInt.empty();
    int end = last.isPresent() ? i + 3 : i + 1;
    int m = words.is(end, Particles.GENITIVE) ? end + 1 : end;
    Optional<Month> month = month(m);
    if (month.isEmpty()) {
      return Optional.empty();
    }
    int after = words.is(m + 1, ".", ",") ? m + 2 : m + 1;
    OptionalInt year = CalendarWords.year(words.at(after));
    if (last.isPresent()) {
      int past = year.isPresent() ? after + 1 : m + 1;
      return span(i, past, day.getAsInt(), last.getAsInt(), month.get(), year);
    }
    return year.isPresent()
        ? found(
            i,
            after + 1,
            Anchor.date(year.getAsInt(), month.get(), day.getAsInt()),
            TimeRule.FULL_DATE)
        : inNamedYear(i, m + 1, month.get(), day.getAsInt());
  }

  /** May 14 of last year; else the May 14 that is nearest, and of a deed of force behind. */
  private Optional<Match> inNamedYear(int i, int end, Month month, int day) {
    int year = words.is(end, Particles.GENITIVE) ? end + 1 : end;
    OptionalInt shift =
        words.is(year + 1, CalendarWords.YEAR)
            ? CalendarWords.shift(words.at(year))
            : OptionalInt.empty();
    if (shift.isPresent() && anchor.today().isPresent()) {
      int named = anchor.today().get().getYear() + shift.getAsInt();
      return found(i, year + 2, Anchor.date(named, month, day), TimeRule.FULL_DATE);
    }
    return found(i, end, inYear(i, month, day), TimeRule.MONTH_AND_DAY);
  }

  /** <i>Since Varland's attack on 7 October</i>, printed in August: nobody announces attacks. */
  private CalendarDate inYear(int i, Month month, int day) {
    return words.isOfForce(i) ? anchor.told(month, day, DAYS_EARLY) : anchor.nearest(month, day);
  }

  private static Optional<Match> found(int first, int end, CalendarDate date, TimeRule rule) {
    return Optional.of(new Match(first, end, date, rule.code()));
  }
}
