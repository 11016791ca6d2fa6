package org.rapporteur.read.time;

import java.time.DayOfWeek;
import java.time.Month;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** The calendar's closed word classes in English: months, weekdays, units and small numbers. */
final class CalendarWords {

  private static final Map<String, Month> MONTHS = new HashMap<>();
  private static final Map<String, DayOfWeek> DAYS = new HashMap<>();
  private static final Map<String, Integer> NUMBERS = new HashMap<>();

  static {
    for (Month month : Month.values()) {
      String name = month.name().toLowerCase(Locale.ROOT);
      MONTHS.put(name, month);
      if (month != Month.MAY) {
        MONTHS.put(name.substring(0, 3), month);
        MONTHS.put(name.substring(0, 3) + ".", month);
      }
    }
    MONTHS.put("sept", Month.SEPTEMBER);
    MONTHS.put("sept.", Month.SEPTEMBER);
    for (DayOfWeek day : DayOfWeek.values()) {
      String name = day.name().toLowerCase(Locale.ROOT);
      DAYS.put(name, day);
      DAYS.put(name + "s", day);
      DAYS.put(name.substring(0, 3) + ".", day);
    }
    List<String> numbers =
        List.of(
            "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
            "twelve");
    for (int i = 0; i < numbers.size(); i++) {
      NUMBERS.put(numbers.get(i), i + 1);
    }
    NUMBERS.put("a", 1);
    NUMBERS.put("an", 1);
  }

  private CalendarWords() {}

  static Optional<Month> month(String word) {
    return Optional.ofNullable(MONTHS.get(word));
  }

  static Optional<DayOfWeek> weekday(String word) {
    return Optional.ofNullable(DAYS.get(word));
  }

  /** A count of days, weeks …, in words or digits, below a thousand. */
  static OptionalInt count(String word) {
    Integer n = NUMBERS.get(word);
    return n != null ? OptionalInt.of(n) : digits(word, 3);
  }

  /** A day of the month: 9, 9th. */
  static OptionalInt dayOfMonth(String word) {
    String bare =
        word.endsWith("st") || word.endsWith("nd") || word.endsWith("rd") || word.endsWith("th")
            ? word.substring(0, word.length() - 2)
            : word;
    OptionalInt n = digits(bare, 2);
    return n.isPresent() && n.getAsInt() >= 1 && n.getAsInt() <= 31 ? n : OptionalInt.empty();
  }

  /** First to fifth as 1 to 5, last as -1; 0 for any other word. */
  static int ordinal(String word) {
    return switch (word) {
      case "first", "1st" -> 1;
      case "second", "2nd" -> 2;
      case "third", "3rd" -> 3;
      case "fourth", "4th" -> 4;
      case "fifth", "5th" -> 5;
      case "last", "final" -> -1;
      default -> 0;
    };
  }

  /** A year of the modern press, in four digits. */
  static OptionalInt year(String word) {
    OptionalInt n = word.length() == 4 ? digits(word, 4) : OptionalInt.empty();
    return n.isPresent() && n.getAsInt() >= 1800 && n.getAsInt() <= 2100 ? n : OptionalInt.empty();
  }

  /** How many units on "last", "this" and "next" point; empty for any other word. */
  static OptionalInt shift(String word) {
    return switch (word) {
      case "last" -> OptionalInt.of(-1);
      case "this" -> OptionalInt.of(0);
      case "next" -> OptionalInt.of(1);
      default -> OptionalInt.empty();
    };
  }

  static Optional<ChronoUnit> unit(String word) {
    return switch (word) {
      case "day", "days" -> Optional.of(ChronoUnit.DAYS);
      case "week", "weeks" -> Optional.of(ChronoUnit.WEEKS);
      case "month", "months" -> Optional.of(ChronoUnit.MONTHS);
      case "year", "years" -> Optional.of(ChronoUnit.YEARS);
      default -> Optional.empty();
    };
  }

  static boolean isPartOfDay(String word) {
    return switch (word) {
      case "morning", "afternoon", "evening", "night", "noon", "midday" -> true;
      default -> false;
    };
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
