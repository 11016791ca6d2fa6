package org.rapporteur.read.format.date;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A day among the tokens of a written date.
 *
 * @param date the day
 * @param end one past its last token
 * @param time where its time of day stands inside it ({@code Wed Feb 9 11:02:33 2022}); its end
 *     elsewhere
 */
record WrittenDay(LocalDate date, int end, int time) {

  /** The day that begins at a token. */
  static Optional<WrittenDay> at(DateTokens t, int i, DayOrder order) {
    if (t.isNumber(i, 8, 8)) {
      int number = t.number(i);
      return day(number / 10_000, number / 100 % 100, number % 100, i + 1);
    }
    if (t.isNumber(i, 4, 4) && isApart(t, i + 1)) {
      return day(t.number(i), t.number(i + 2), t.number(i + 4), i + 5);
    }
    if (t.isNumber(i, 1, 2)) {
      return isApart(t, i + 1) ? figures(t, i, order) : dayFirst(t, i);
    }
    return t.month(i) > 0 ? monthFirst(t, i) : Optional.empty();
  }

  /** Whether a mark, a number, the same mark and a number stand there. */
  private static boolean isApart(DateTokens t, int i) {
    String mark = t.at(i);
    return "-/.".contains(mark)
        && mark.length() == 1
        && t.isNumber(i + 1, 1, 2)
        && t.at(i + 2).equals(mark)
        && t.isNumber(i + 3, 1, 4);
  }

  /**
   * {@code 14.3.2022}, {@code 14/03/2022}; with strokes 3/4/2022 is two days, so none unless the
   * source tells.
   */
  private static Optional<WrittenDay> figures(DateTokens t, int i, DayOrder order) {
    if (!t.isNumber(i + 4, 4, 4)) {
      return Optional.empty();
    }
    int first = t.number(i);
    int second = t.number(i + 2);
    int year = t.number(i + 4);
    boolean dayFirst = first > 12 || first == second || t.at(i + 1).equals(".");
    if (dayFirst || second <= 12 && order == DayOrder.DAY_FIRST) {
      return day(year, second, first, i + 5);
    }
    return second > 12 || order == DayOrder.MONTH_FIRST
        ? day(year, first, second, i + 5)
        : Optional.empty();
  }

  /** {@code 12 Sept 2024}, {@code 12-Sep-24}, {@code 1st of March, 2024}, {@code 1. März 2024}. */
  private static Optional<WrittenDay> dayFirst(DateTokens t, int i) {
    int month = t.past(i + 1, ".", "-", "/", ",", "st", "nd", "rd", "th", "of", "de");
    int year = t.past(month + 1, ".", "-", "/", ",", "de");
    return t.month(month) > 0 && t.isNumber(year, 2, 4)
        ? day(year(t, year), t.month(month), t.number(i), year + 1)
        : Optional.empty();
  }

  /** {@code March 1, 2024}; {@code Mar 1 10:00:00 UTC 2024} as the C library prints it. */
  private static Optional<WrittenDay> monthFirst(DateTokens t, int i) {
    int day = t.past(i + 1, ".", "-");
    if (!t.isNumber(day, 1, 2)) {
      return Optional.empty();
    }
    int year = t.past(day + 1, ",", "-", "st", "nd", "rd", "th");
    if (t.isNumber(year, 4, 4)) {
      return day(t.number(year), t.month(i), t.number(day), year + 1);
    }
    int last = t.size() - 1;
    return t.at(year + 1).equals(":") && last > year && t.isNumber(last, 4, 4)
        ? day(t.number(last), t.month(i), t.number(day), last + 1)
            .map(d -> new WrittenDay(d.date, d.end, year))
        : Optional.empty();
  }

  /** A year of two or three digits as RFC 5322 (4.3, obsolete date and time) reads it. */
  private static int year(DateTokens t, int i) {
    int number = t.number(i);
    return switch (t.at(i).length()) {
      case 2 -> number < 50 ? 2000 + number : 1900 + number;
      case 3 -> 1900 + number;
      default -> number;
    };
  }

  private static Optional<WrittenDay> day(int year, int month, int day, int end) {
    if (year < 1800 || year > 2100) {
      return Optional.empty();
    }
    try {
      return Optional.of(new WrittenDay(LocalDate.of(year, month, day), end, end));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
