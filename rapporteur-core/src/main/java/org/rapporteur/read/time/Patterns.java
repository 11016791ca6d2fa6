package org.rapporteur.read.time;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.OptionalInt;
import org.rapporteur.lexicon.Particles;
import org.rapporteur.lexicon.WordList;
import org.rapporteur.record.CalendarDate;
import org.rapporteur.syntax.Tense;

/**
 * Recognises a time expression that begins at a word. Each rule answers for one form; the first
 * that fits wins.
 */
final class Patterns {

  private static final WordList BEFORE_YEAR = CalendarWords.of("time.patterns.before-year");
  private static final WordList MODIFYING = CalendarWords.of("time.modifying");
  private static final WordList PAST = CalendarWords.of("time.past");
  private static final WordList BACK = CalendarWords.of("time.back");
  private static final WordList EITHER_SIDE = CalendarWords.of("time.either-side");
  private static final WordList WEEK = CalendarWords.of("time.week");
  private static final WordList WEEKEND = CalendarWords.of("time.weekend");
  private static final WordList DAY = CalendarWords.of("time.day");
  private static final WordList NAMED_DAY = CalendarWords.of("time.named-day");
  private static final WordList TOLD_DAY = CalendarWords.of("time.told-day");
  private static final WordList DAYS_JOINED = CalendarWords.of("time.days-joined");
  private static final WordList AGO = CalendarWords.of("time.ago");
  private static final WordList COUNTING = CalendarWords.of("time.counting");
  private static final WordList AFTER_EVENT = CalendarWords.of("time.after-event");
  private static final WordList WITHIN = CalendarWords.of("time.within");
  private static final WordList PERIOD = CalendarWords.of("time.period");
  private static final WordList UNITS = CalendarWords.of("time.units");
  private static final WordList RANGE = CalendarWords.of("time.range-of-years");
  private static final WordList RANGE_OPENS = CalendarWords.of("time.range-opens");

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
        : found(i, i + 1, CalendarDate.in(Year.of(year.getAsInt())), TimeRule.YEAR);
  }

  /** 2031-05-14. */
  private Optional<Match> iso(int i) {
    String w = words.at(i);
    if (w.length() != 10 || w.charAt(4) != '-' || w.charAt(7) != '-') {
      return Optional.empty();
    }
    try {
      return found(i, i + 1, CalendarDate.on(LocalDate.parse(w)), TimeRule.FULL_DATE);
    } catch (DateTimeException notADate) {
      return Optional.empty();
    }
  }

  /** Sunday; last Friday; next Monday night; Wednesday, May 14. */
  private Optional<Match> weekday(int i) {
    // "past Monday" is a preposition with its day, "this past Monday" a day.
    boolean modified =
        words.is(i, MODIFYING) || words.is(i, PAST) && words.is(i - 1, CalendarWords.THIS);
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
      return dated.map(x -> new Match(i, x.end(), x.date(), x.rule()));
    }
    Optional<Match> several = severalDays(i, d);
    if (several.isPresent()) {
      return several;
    }
    int end = CalendarWords.isPartOfDay(words.at(d + 1)) ? d + 2 : d + 1;
    if (words.is(end, EITHER_SIDE) && words.is(end + 1, WEEK)) {
      long weeks = words.is(end, CalendarWords.LAST) ? -1 : 1;
      return found(i, end + 2, inWeek(day.get(), weeks), TimeRule.WEEKDAY_OF_WEEK);
    }
    boolean back = modified && words.is(i, BACK);
    boolean ahead = modified && words.is(i, CalendarWords.AHEAD);
    CalendarDate date =
        back || ahead
            ? anchor.otherWeekday(day.get(), back ? Tense.PAST : Tense.AHEAD)
            : anchor.weekday(day.get(), words.outlook(d));
    return found(i, end, date, modified ? TimeRule.WEEKDAY_MODIFIED : TimeRule.WEEKDAY_BY_TENSE);
  }

  /** Monday 8, Tuesday 9 and Wednesday 10 June: from the first to the last. */
  private Optional<Match> severalDays(int i, int d) {
    OptionalInt first = CalendarWords.dayOfMonth(words.at(d + 1));
    int at = d + 2;
    while (first.isPresent() && words.is(at, DAYS_JOINED)) {
      at = words.is(at, ",") && words.is(at + 1, Particles.ADDING) ? at + 2 : at + 1;
      if (CalendarWords.weekday(words.at(at)).isEmpty()) {
        return Optional.empty();
      }
      Optional<Match> last = dates.dayFirst(at + 1).filter(m -> m.date().day().isPresent());
      if (last.isPresent()) {
        LocalDate end = last.get().date().day().orElseThrow();
        LocalDate from = end.withDayOfMonth(Math.min(first.getAsInt(), end.getDayOfMonth()));
        return found(i, last.get().end(), CalendarDate.between(from, end), TimeRule.DAYS_OF_MONTH);
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
    OptionalInt named = NAMED_DAY.number(words.at(i));
    if (named.isPresent()) {
      return found(i, i + 1, anchor.shifted(named.getAsInt(), ChronoUnit.DAYS), TimeRule.NAMED_DAY);
    }
    if (words.is(i, CalendarWords.THIS) && CalendarWords.isPartOfDay(words.at(i + 1))) {
      return found(i, i + 2, anchor.shifted(0, ChronoUnit.DAYS), TimeRule.NAMED_DAY);
    }
    OptionalInt told = TOLD_DAY.number(words.at(i));
    return told.isPresent() && words.is(i + 1, DAY)
        ? found(
            i, i + 2, narrative.shifted(told.getAsInt(), ChronoUnit.DAYS), TimeRule.NARRATIVE_DAY)
        : Optional.empty();
  }

  /** Two days ago; a week earlier; a day after. */
  private Optional<Match> counted(int i) {
    OptionalInt n = CalendarWords.count(words.at(i));
    Optional<ChronoUnit> unit = CalendarWords.unit(words.at(i + 1));
    if (n.isEmpty() || unit.isEmpty()) {
      return Optional.empty();
    }
    if (words.is(i + 2, AGO)) {
      return ago(i, n.getAsInt(), unit.get());
    }
    OptionalInt way = COUNTING.number(words.at(i + 2));
    if (way.isPresent()) {
      CalendarDate day = narrative.shifted((long) way.getAsInt() * n.getAsInt(), unit.get());
      return found(i, i + 3, day, TimeRule.COUNTED_FROM_NARRATIVE);
    }
    // "spoke on Tuesday, a day after the fleet sailed": the expression dates the sailing.
    return words.is(i + 2, AFTER_EVENT)
        ? found(
            i, i + 3, narrative.shifted(-n.getAsInt(), unit.get()), TimeRule.COUNTED_AFTER_EVENT)
        : Optional.empty();
  }

  /** Three days ago; a week ago on Thursday. */
  private Optional<Match> ago(int i, int n, ChronoUnit unit) {
    Optional<DayOfWeek> day =
        unit == ChronoUnit.WEEKS && words.is(i + 3, Particles.SURFACE)
            ? CalendarWords.weekday(words.at(i + 4))
            : Optional.empty();
    return day.isPresent()
        ? found(i, i + 5, inWeek(day.get(), -n), TimeRule.WEEKDAY_OF_WEEK)
        : found(i, i + 3, anchor.shifted(-n, unit), TimeRule.COUNTED_FROM_TODAY);
  }

  /** Last week, this month, next year, earlier this week, over the weekend. */
  private Optional<Match> period(int i) {
    int p = words.is(i, WITHIN) ? i + 1 : i;
    if (words.is(p, PERIOD)) {
      Tense way = words.is(p, CalendarWords.AHEAD) ? Tense.AHEAD : Tense.PAST;
      if (words.is(p + 1, WEEKEND)) {
        Tense weekend = words.is(p, CalendarWords.THIS) ? words.outlook(p + 1) : way;
        return found(i, p + 2, anchor.weekend(weekend), TimeRule.WEEKEND);
      }
      Optional<ChronoUnit> unit =
          CalendarWords.unit(words.at(p + 1)).filter(u -> u != ChronoUnit.DAYS);
      if (unit.isPresent()
          && !words.is(p + 1, UNITS)
          && CalendarWords.shift(words.at(p)).isPresent()) {
        if (isTitle(p + 1)) {
          return Optional.empty();
        }
        long shift = words.is(p, CalendarWords.LAST) ? -1 : words.is(p, CalendarWords.NEXT) ? 1 : 0;
        return found(i, p + 2, anchor.shifted(shift, unit.get()), TimeRule.PERIOD);
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

  /** In 2014; from 2012 to 2014. */
  private Optional<Match> year(int i) {
    OptionalInt year = CalendarWords.year(words.at(i));
    if (year.isEmpty()) {
      return Optional.empty();
    }
    OptionalInt last =
        words.is(i + 1, RANGE) ? CalendarWords.year(words.at(i + 2)) : OptionalInt.empty();
    if (last.isPresent() && last.getAsInt() > year.getAsInt() && words.is(i - 1, RANGE_OPENS)) {
      return found(
          i,
          i + 3,
          CalendarDate.between(
              Year.of(year.getAsInt()).atDay(1),
              Year.of(last.getAsInt()).atMonth(12).atEndOfMonth()),
          TimeRule.YEARS);
    }
    boolean dated = words.is(i - 1, BEFORE_YEAR);
    return dated
        ? found(i, i + 1, CalendarDate.in(Year.of(year.getAsInt())), TimeRule.YEAR)
        : Optional.empty();
  }

  private static Optional<Match> found(int first, int end, CalendarDate date, TimeRule rule) {
    return Optional.of(new Match(first, end, date, rule.code()));
  }
}
