package org.rapporteur.read.time;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.rapporteur.record.CalendarDate;
import org.rapporteur.syntax.Tense;

/**
 * Recognises a time expression that begins at a word. Each rule answers for one form; the first
 * that fits wins.
 */
final class Patterns {

  private static final Set<String> BEFORE_YEAR =
      org.rapporteur.lexicon.Words.standard().of("time.patterns.before-year").all();

  private final Words words;
  private final Anchor anchor;

  /** The day last spoken of in the text, for "a day later". */
  private final Anchor narrative;

  private final PartOfPeriod parts;
  private final Dates dates;

  Patterns(Words words, Anchor anchor, Anchor narrative) {
    this.words = words;
    this.parts = new PartOfPeriod(words);
    this.dates = new Dates(words, anchor);
    this.anchor = anchor;
    this.narrative = narrative;
  }

  Optional<Match> at(int i) {
    return iso(i)
        .or(() -> parts.at(i, this::named))
        .or(() -> dates.monthFirst(i))
        .or(() -> dates.dayFirst(i))
        .or(() -> weekday(i))
        .or(() -> namedDay(i))
        .or(() -> counted(i))
        .or(() -> period(i))
        .or(() -> year(i));
  }

  /** The month or year that a part is of: "April 2031", "May", "2030", "next month". */
  private Optional<Match> named(int i) {
    return dates
        .monthFirst(i)
        .or(() -> plainYear(i))
        .or(() -> period(i))
        .filter(m -> m.date().earliest().isPresent());
  }

  private Optional<Match> plainYear(int i) {
    OptionalInt year = CalendarWords.year(words.at(i));
    return year.isEmpty()
        ? Optional.empty()
        : found(i, i + 1, CalendarDate.in(Year.of(year.getAsInt())), "year");
  }

  /** 2031-05-14. */
  private Optional<Match> iso(int i) {
    String w = words.at(i);
    if (w.length() != 10 || w.charAt(4) != '-' || w.charAt(7) != '-') {
      return Optional.empty();
    }
    try {
      return found(i, i + 1, CalendarDate.on(LocalDate.parse(w)), "full-date");
    } catch (DateTimeException notADate) {
      return Optional.empty();
    }
  }

  /** Sunday; last Friday; next Monday night; Wednesday, May 14. */
  private Optional<Match> weekday(int i) {
    // "past Monday" is a preposition with its day, "this past Monday" a day.
    boolean modified =
        words.is(i, "last", "next", "this", "coming")
            || words.is(i, "past") && words.is(i - 1, "this");
    int d = modified ? i + 1 : i;
    Optional<DayOfWeek> day = CalendarWords.weekday(words.at(d));
    if (day.isEmpty()) {
      return Optional.empty();
    }
    int comma = words.is(d + 1, ",", "(", "-LRB-", "-lrb-") ? d + 2 : d + 1;
    Optional<Match> dated =
        dates
            .monthFirst(comma)
            .or(() -> dates.dayFirst(comma))
            .filter(x -> x.date().day().isPresent());
    if (dated.isPresent()) {
      return found(i, dated.get().end(), dated.get().date(), dated.get().rule());
    }
    Optional<Match> several = severalDays(i, d);
    if (several.isPresent()) {
      return several;
    }
    int end = CalendarWords.isPartOfDay(words.at(d + 1)) ? d + 2 : d + 1;
    if (words.is(end, "last", "next") && words.is(end + 1, "week")) {
      long weeks = words.is(end, "last") ? -1 : 1;
      return found(i, end + 2, inWeek(day.get(), weeks), "weekday-of-week");
    }
    CalendarDate date =
        switch (modified ? words.at(i) : "") {
          case "last", "past" -> anchor.otherWeekday(day.get(), Tense.PAST);
          case "next", "coming" -> anchor.otherWeekday(day.get(), Tense.AHEAD);
          default -> anchor.weekday(day.get(), words.outlook(d));
        };
    return found(i, end, date, modified ? "weekday-modified" : "weekday-by-tense");
  }

  /** Monday 8, Tuesday 9 and Wednesday 10 June: from the first to the last. */
  private Optional<Match> severalDays(int i, int d) {
    OptionalInt first = CalendarWords.dayOfMonth(words.at(d + 1));
    int at = d + 2;
    while (first.isPresent() && words.is(at, ",", "and", "to", "-", "–")) {
      at = words.is(at, ",") && words.is(at + 1, "and") ? at + 2 : at + 1;
      if (CalendarWords.weekday(words.at(at)).isEmpty()) {
        return Optional.empty();
      }
      Optional<Match> last = dates.dayFirst(at + 1).filter(m -> m.date().day().isPresent());
      if (last.isPresent()) {
        LocalDate end = last.get().date().day().orElseThrow();
        LocalDate from = end.withDayOfMonth(Math.min(first.getAsInt(), end.getDayOfMonth()));
        return found(i, last.get().end(), CalendarDate.between(from, end), "days-of-month");
      }
      at = at + 2;
    }
    return Optional.empty();
  }

  private CalendarDate inWeek(DayOfWeek day, long weeks) {
    return anchor
        .today()
        .map(t -> CalendarDate.on(t.plusWeeks(weeks).with(day)))
        .orElseGet(CalendarDate::unknown);
  }

  /** Today, yesterday, tomorrow, tonight, this morning, that day, the same day. */
  private Optional<Match> namedDay(int i) {
    switch (words.at(i)) {
      case "today", "tonight" -> {
        return found(i, i + 1, anchor.shifted(0, ChronoUnit.DAYS), "named-day");
      }
      case "yesterday" -> {
        return found(i, i + 1, anchor.shifted(-1, ChronoUnit.DAYS), "named-day");
      }
      case "tomorrow" -> {
        return found(i, i + 1, anchor.shifted(1, ChronoUnit.DAYS), "named-day");
      }
      default -> {
        if (words.is(i, "this") && CalendarWords.isPartOfDay(words.at(i + 1))) {
          return found(i, i + 2, anchor.shifted(0, ChronoUnit.DAYS), "named-day");
        }
        if (words.is(i, "that", "same") && words.is(i + 1, "day")) {
          return found(i, i + 2, narrative.shifted(0, ChronoUnit.DAYS), "narrative-day");
        }
        if (words.is(i, "next", "following") && words.is(i + 1, "day")) {
          return found(i, i + 2, narrative.shifted(1, ChronoUnit.DAYS), "narrative-day");
        }
        if (words.is(i, "previous") && words.is(i + 1, "day")) {
          return found(i, i + 2, narrative.shifted(-1, ChronoUnit.DAYS), "narrative-day");
        }
        return Optional.empty();
      }
    }
  }

  /** Two days ago; a week earlier; a day after. */
  private Optional<Match> counted(int i) {
    OptionalInt n = CalendarWords.count(words.at(i));
    Optional<ChronoUnit> unit = CalendarWords.unit(words.at(i + 1));
    if (n.isEmpty() || unit.isEmpty()) {
      return Optional.empty();
    }
    return switch (words.at(i + 2)) {
      case "ago" -> ago(i, n.getAsInt(), unit.get());
      case "earlier", "before" ->
          found(i, i + 3, narrative.shifted(-n.getAsInt(), unit.get()), "counted-from-narrative");
      case "later" ->
          found(i, i + 3, narrative.shifted(n.getAsInt(), unit.get()), "counted-from-narrative");
      // "spoke on Tuesday, a day after the fleet sailed": the expression dates the sailing.
      case "after" ->
          found(i, i + 3, narrative.shifted(-n.getAsInt(), unit.get()), "counted-after-event");
      default -> Optional.empty();
    };
  }

  /** Three days ago; a week ago on Thursday. */
  private Optional<Match> ago(int i, int n, ChronoUnit unit) {
    Optional<DayOfWeek> day =
        unit == ChronoUnit.WEEKS && words.is(i + 3, "on")
            ? CalendarWords.weekday(words.at(i + 4))
            : Optional.empty();
    return day.isPresent()
        ? found(i, i + 5, inWeek(day.get(), -n), "weekday-of-week")
        : found(i, i + 3, anchor.shifted(-n, unit), "counted-from-today");
  }

  /** Last week, this month, next year, earlier this week, over the weekend. */
  private Optional<Match> period(int i) {
    int p = words.is(i, "earlier", "later") ? i + 1 : i;
    if (words.is(p, "last", "past", "this", "next", "coming", "the", "previous")) {
      Tense way = words.is(p, "next", "coming") ? Tense.AHEAD : Tense.PAST;
      if (words.is(p + 1, "weekend")) {
        Tense weekend = words.is(p, "this") ? words.outlook(p + 1) : way;
        return found(i, p + 2, anchor.weekend(weekend), "weekend");
      }
      Optional<ChronoUnit> unit =
          CalendarWords.unit(words.at(p + 1)).filter(u -> u != ChronoUnit.DAYS);
      if (unit.isPresent()
          && !words.at(p + 1).endsWith("s")
          && !words.is(p, "the", "previous", "past", "coming")) {
        if (isTitle(p + 1)) {
          return Optional.empty();
        }
        long shift = words.is(p, "last") ? -1 : words.is(p, "next") || beginsTomorrow(p) ? 1 : 0;
        return found(i, p + 2, anchor.shifted(shift, unit.get()), "period");
      }
    }
    return Optional.empty();
  }

  /** "This Week" with a capital inside a sentence is a programme. */
  private boolean isTitle(int unit) {
    return Character.isUpperCase(words.token(unit).form().charAt(0))
        && unit > 1
        && Character.isUpperCase(words.token(unit - 1).form().charAt(0));
  }

  /** On a Sunday "this week" with what is to come is the week that begins on Monday. */
  private boolean beginsTomorrow(int p) {
    return words.is(p, "this")
        && words.is(p + 1, "week")
        && anchor.today().filter(t -> t.getDayOfWeek() == DayOfWeek.SUNDAY).isPresent()
        && words.outlook(p + 1) == Tense.AHEAD;
  }

  /** In 2014; from 2012 to 2014. */
  private Optional<Match> year(int i) {
    OptionalInt year = CalendarWords.year(words.at(i));
    if (year.isEmpty()) {
      return Optional.empty();
    }
    OptionalInt last =
        words.is(i + 1, "to", "-", "–", "until", "and")
            ? CalendarWords.year(words.at(i + 2))
            : OptionalInt.empty();
    if (last.isPresent()
        && last.getAsInt() > year.getAsInt()
        && words.is(i - 1, "from", "between", "(")) {
      return found(
          i,
          i + 3,
          CalendarDate.between(
              Year.of(year.getAsInt()).atDay(1),
              Year.of(last.getAsInt()).atMonth(12).atEndOfMonth()),
          "years");
    }
    boolean dated = BEFORE_YEAR.contains(words.at(i - 1));
    return dated
        ? found(i, i + 1, CalendarDate.in(Year.of(year.getAsInt())), "year")
        : Optional.empty();
  }

  private static Optional<Match> found(int first, int end, CalendarDate date, String rule) {
    return Optional.of(new Match(first, end, date, rule));
  }
}
