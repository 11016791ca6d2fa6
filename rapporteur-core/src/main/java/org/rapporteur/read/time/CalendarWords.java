package org.rapporteur.read.time;

import java.time.DayOfWeek;
import java.time.Month;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.rapporteur.lexicon.WordList;

/** The calendar's closed word classes: months, weekdays, units and small numbers. */
final class CalendarWords {

  private static final org.rapporteur.lexicon.Words WORDS = org.rapporteur.lexicon.Words.standard();
  static final WordList LAST = WORDS.of("time.last");
  static final WordList THIS = WORDS.of("time.this");
  static final WordList NEXT = WORDS.of("time.next");
  static final WordList AHEAD = WORDS.of("time.ahead");
  static final WordList YEAR = WORDS.of("time.year");

  private static final Map<String, Month> MONTHS = new HashMap<>();
  private static final Map<String, DayOfWeek> DAYS = new HashMap<>();
  private static final WordList COUNT = WORDS.of("time.count");
  private static final WordList ORDINAL = WORDS.of("ordinal");
  private static final WordList ORDINAL_ENDING = WORDS.of("ordinal_ending");
  private static final WordList SHIFT = WORDS.of("time.shift");
  private static final WordList UNIT = WORDS.of("time.unit");
  private static final WordList PART_OF_DAY = WORDS.of("time.part-of-day");

  static {
    WordList names = WORDS.of("month");
    names.all().forEach(m -> MONTHS.put(m, Month.of(names.number(m).orElseThrow())));
    WordList shorts = WORDS.of("month_short");
    for (String name : shorts.all()) {
      Month month = Month.of(shorts.number(name).orElseThrow());
      MONTHS.put(name, month);
      MONTHS.put(name + ".", month);
    }
    for (WordList days : new WordList[] {WORDS.of("weekday"), WORDS.of("weekday_form")}) {
      days.all().forEach(d -> DAYS.put(d, DayOfWeek.of(days.number(d).orElseThrow())));
    }
  }

  private CalendarWords() {}

  /** A list of the lexicon. */
  static WordList of(String name) {
    return WORDS.of(name);
  }

  static Optional<Month> month(String word) {
    return Optional.ofNullable(MONTHS.get(word));
  }

  static Optional<DayOfWeek> weekday(String word) {
    return Optional.ofNullable(DAYS.get(word));
  }

  /** A count of days, weeks …, in words or digits, below a thousand. */
  static OptionalInt count(String word) {
    OptionalInt n = COUNT.number(word);
    return n.isPresent() ? n : digits(word, 3);
  }

  /** A day of the month: 9, 9th. */
  static OptionalInt dayOfMonth(String word) {
    int stem = Math.max(0, word.length() - 2);
    String bare = ORDINAL_ENDING.has(word.substring(stem)) ? word.substring(0, stem) : word;
    OptionalInt n = digits(bare, 2);
    return n.isPresent() && n.getAsInt() >= 1 && n.getAsInt() <= 31 ? n : OptionalInt.empty();
  }

  /** First to fifth as 1 to 5, last as -1; 0 for any other word. */
  static int ordinal(String word) {
    return ORDINAL.number(word).orElse(0);
  }

  /** A year of the modern press, in four digits. */
  static OptionalInt year(String word) {
    OptionalInt n = word.length() == 4 ? digits(word, 4) : OptionalInt.empty();
    return n.isPresent() && n.getAsInt() >= 1800 && n.getAsInt() <= 2100 ? n : OptionalInt.empty();
  }

  /** How many units on "last", "this" and "next" point; empty for any other word. */
  static OptionalInt shift(String word) {
    return SHIFT.number(word);
  }

  static Optional<ChronoUnit> unit(String word) {
    return UNIT.value(word).map(u -> ChronoUnit.valueOf(u.toUpperCase(Locale.ROOT)));
  }

  static boolean isPartOfDay(String word) {
    return PART_OF_DAY.has(word);
  }

  private static OptionalInt digits(String word, int atMost) {
    if (word.isEmpty() || word.length() > atMost) {
      return OptionalInt.empty();
    }
    int n = 0;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (c < '0' || c > '9') {
        return OptionalInt.empty();
      }
      n = n * 10 + (c - '0');
    }
    return OptionalInt.of(n);
  }
}
