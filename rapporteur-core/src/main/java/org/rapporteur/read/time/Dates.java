package org.rapporteur.read.time;

import java.time.Month;
import java.time.YearMonth;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.rapporteur.record.CalendarDate;

/** Recognises dates by the name of a month, in the American and the European order. */
final class Dates {

  private static final Set<String> BEFORE_MONTH =
      org.rapporteur.lexicon.Words.standard().of("time.dates.before-month").all();
  private static final Set<String> PARTS =
      org.rapporteur.lexicon.Words.standard().of("time.dates.parts").all();

  private final Words words;
  private final Anchor anchor;

  Dates(Words words, Anchor anchor) {
    this.words = words;
    this.anchor = anchor;
  }

  /** May 14, 2031; May 14; May 2031; early May; in May. */
  Optional<Match> monthFirst(int i) {
    int m = PARTS.contains(words.at(i)) ? i + 1 : i;
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
              i, comma + 1, Anchor.date(year.getAsInt(), month.get(), day.getAsInt()), "full-date")
          : inNamedYear(i, after + 1, month.get(), day.getAsInt());
    }
    int comma = words.is(after, ",", "of") ? after + 1 : after;
    OptionalInt year = CalendarWords.year(words.at(comma));
    if (year.isPresent()) {
      return found(
          i,
          comma + 1,
          CalendarDate.in(YearMonth.of(year.getAsInt(), month.get())),
          "month-and-year");
    }
    return bareMonth(i, m)
        ? found(i, m + 1, anchor.month(month.get(), words.at(m - 1), words.outlook(m)), "month")
        : Optional.empty();
  }

  /** May 14-16, 2031; May 14 and 15; the tokeniser may leave "14-16" one word. */
  private Optional<Match> days(int i, int at, Month month) {
    OptionalInt last = OptionalInt.empty();
    int end = at + 1;
    if (words.is(end, "-", "–", "to", "and")) {
      last = CalendarWords.dayOfMonth(words.at(end + 1));
      end += 2;
    }
    if (last.isEmpty() || CalendarWords.unit(words.at(end)).isPresent()) {
      return Optional.empty();
    }
    int comma = words.is(end, ",") ? end + 1 : end;
    OptionalInt year = CalendarWords.year(words.at(comma));
    int first = CalendarWords.dayOfMonth(words.at(at)).orElseThrow();
    CalendarDate from =
        year.isPresent()
            ? Anchor.date(year.getAsInt(), month, first)
            : anchor.nearest(month, first);
    int to = last.getAsInt();
    int after = year.isPresent() ? comma + 1 : end;
    return from.day()
        .filter(d -> to > first && to <= d.lengthOfMonth())
        .flatMap(
            d -> found(i, after, CalendarDate.between(d, d.withDayOfMonth(to)), "days-of-month"));
  }

  /**
   * A month's name alone is a date only where grammar says so: "may" and "march" are verbs, "April"
   * a woman.
   */
  private boolean bareMonth(int i, int m) {
    return i != m || words.at(m).indexOf('-') > 0 || BEFORE_MONTH.contains(words.at(i - 1));
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

  /** 14 May 2031; 14th of May. */
  Optional<Match> dayFirst(int i) {
    OptionalInt day = CalendarWords.dayOfMonth(words.at(i));
    if (day.isEmpty()) {
      return Optional.empty();
    }
    int m = words.is(i + 1, "of") ? i + 2 : i + 1;
    Optional<Month> month = month(m);
    if (month.isEmpty()) {
      return Optional.empty();
    }
    int after = words.is(m + 1, ".", ",") ? m + 2 : m + 1;
    OptionalInt year = CalendarWords.year(words.at(after));
    return year.isPresent()
        ? found(
            i, after + 1, Anchor.date(year.getAsInt(), month.get(), day.getAsInt()), "full-date")
        : inNamedYear(i, m + 1, month.get(), day.getAsInt());
  }

  /** May 14 of last year; else the May 14 that is nearest. */
  private Optional<Match> inNamedYear(int i, int end, Month month, int day) {
    int year = words.is(end, "of") ? end + 1 : end;
    OptionalInt shift =
        words.is(year + 1, "year") ? CalendarWords.shift(words.at(year)) : OptionalInt.empty();
    if (shift.isPresent() && anchor.today().isPresent()) {
      int named = anchor.today().get().getYear() + shift.getAsInt();
      return found(i, year + 2, Anchor.date(named, month, day), "full-date");
    }
    return found(i, end, anchor.nearest(month, day), "month-and-day");
  }

  private static Optional<Match> found(int first, int end, CalendarDate date, String rule) {
    return Optional.of(new Match(first, end, date, rule));
  }
}
