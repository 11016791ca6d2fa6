package org.rapporteur.read.format.page;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.read.format.date.Months;

/**
 * The dates written out in a text, in the languages of {@link Months} and in figures. Linear in the
 * text.
 */
final class PrintedDates {

  private static final int EARLIEST = 1990;
  private static final int LATEST = 2099;

  /** Words that may stand between day, month and year: {@code 3 de mayo de 2021}. */
  private static final List<String> LINKS =
      List.of("de", "del", "di", "of", "the", "st", "nd", "rd", "th", "er", "г", "v");

  private final List<Token> tokens;
  private final boolean monthFirst;

  private record Token(String text, int start, int end, boolean number) {
    int value() {
      return text.length() > 4 ? -1 : Integer.parseInt(text);
    }
  }

  /**
   * A date in a text.
   *
   * @param date the day
   * @param start where it begins
   * @param end where it ends
   */
  record Printed(LocalDate date, int start, int end) {}

  private PrintedDates(List<Token> tokens, boolean monthFirst) {
    this.tokens = tokens;
    this.monthFirst = monthFirst;
  }

  /**
   * The dates in a text, in its order.
   *
   * @param text the text
   * @param language the page's language tag; {@code 3/4/2021} is in March only in American English
   */
  static List<Printed> in(String text, String language) {
    boolean monthFirst =
        language.equalsIgnoreCase("en-us")
            || language.equalsIgnoreCase("en_us")
            || language.equalsIgnoreCase("en");
    return new PrintedDates(tokens(text), monthFirst).find(text);
  }

  private static List<Token> tokens(String text) {
    List<Token> tokens = new ArrayList<>();
    int i = 0;
    while (i < text.length()) {
      char c = text.charAt(i);
      int start = i;
      if (Character.isDigit(c)) {
        while (i < text.length() && Character.isDigit(text.charAt(i))) {
          i++;
        }
        tokens.add(new Token(latin(text, start, i), start, i, true));
      } else if (Character.isLetter(c)) {
        while (i < text.length()
            && (Character.isLetter(text.charAt(i))
                || Character.getType(text.charAt(i)) == Character.NON_SPACING_MARK)) {
          i++;
        }
        tokens.add(new Token(text.substring(start, i), start, i, false));
      } else {
        i++;
      }
    }
    return tokens;
  }

  private static String latin(String text, int start, int end) {
    StringBuilder out = new StringBuilder();
    for (int i = start; i < end; i++) {
      out.append(Character.digit(text.charAt(i), 10));
    }
    return out.toString();
  }

  private List<Printed> find(String text) {
    List<Printed> found = new ArrayList<>();
    int i = 0;
    while (i < tokens.size()) {
      Optional<Match> match = at(i, text);
      if (match.isPresent()) {
        int last = match.get().last;
        found.add(new Printed(match.get().date, tokens.get(i).start, tokens.get(last).end));
        i = last + 1;
      } else {
        i++;
      }
    }
    return found;
  }

  private record Match(LocalDate date, int last) {}

  private Optional<Match> at(int i, String text) {
    Token first = tokens.get(i);
    if (!first.number) {
      return monthFirst(i);
    }
    return first.text.length() == 4
        ? yearFirst(i, text)
        : first.text.length() <= 2 ? dayFirst(i, text) : Optional.empty();
  }

  /** {@code December 21, 2023}. */
  private Optional<Match> monthFirst(int i) {
    int month = month(i);
    if (month == 0) {
      return Optional.empty();
    }
    int day = skipLinks(i + 1);
    if (!isNumber(day, 1, 2)) {
      return Optional.empty();
    }
    int year = skipLinks(day + 1);
    return isNumber(year, 4, 4) && isClose(i, year, 14)
        ? match(tokens.get(year).value(), month, tokens.get(day).value(), year)
        : Optional.empty();
  }

  /** {@code 2023-12-21}, {@code 2023年12月21日}, {@code 2023. december 21}. */
  private Optional<Match> yearFirst(int i, String text) {
    int year = tokens.get(i).value();
    int second = i + 1;
    if (second < tokens.size() && isIdeographic(second)) {
      second++;
    }
    int month = isNumber(second, 1, 2) ? tokens.get(second).value() : month(second);
    int third = second + 1;
    if (third < tokens.size() && isIdeographic(third)) {
      third++;
    }
    if (month == 0 || !isNumber(third, 1, 2) || !isClose(i, third, 14)) {
      return Optional.empty();
    }
    boolean joined = isJoined(text, tokens.get(i).end, tokens.get(second).start);
    return joined || month(second) > 0
        ? match(year, month, tokens.get(third).value(), third)
        : Optional.empty();
  }

  /** {@code 21 December 2023}, {@code 21.12.2023}, {@code 12/21/23}. */
  private Optional<Match> dayFirst(int i, String text) {
    int day = tokens.get(i).value();
    int second = skipLinks(i + 1);
    int named = month(second);
    if (named > 0) {
      int year = skipLinks(second + 1);
      return isNumber(year, 4, 4) && isClose(i, year, 22)
          ? match(tokens.get(year).value(), named, day, year)
          : Optional.empty();
    }
    int third = i + 2;
    if (!isNumber(i + 1, 1, 2) || third >= tokens.size() || !tokens.get(third).number) {
      return Optional.empty();
    }
    Token two = tokens.get(i + 1);
    Token three = tokens.get(third);
    String gap = text.substring(tokens.get(i).end, two.start).strip();
    boolean same = gap.equals(text.substring(two.end, three.start).strip());
    if (!same || gap.length() != 1 || "./-|·".indexOf(gap.charAt(0)) < 0) {
      return Optional.empty();
    }
    int year = three.value();
    if (three.text.length() == 2) {
      year = year < 70 ? 2000 + year : 1900 + year;
    } else if (three.text.length() != 4) {
      return Optional.empty();
    }
    int month = two.value();
    boolean swap = month > 12 || (monthFirst && gap.equals("/") && day <= 12);
    return swap ? match(year, day, month, third) : match(year, month, day, third);
  }

  private static boolean isJoined(String text, int from, int to) {
    String gap = text.substring(from, to).strip();
    return gap.length() <= 1 && (gap.isEmpty() ? to > from : true);
  }

  private boolean isIdeographic(int i) {
    String text = tokens.get(i).text;
    return text.equals("年") || text.equals("月") || text.equals("년") || text.equals("월");
  }

  private int month(int i) {
    return i < tokens.size() && !tokens.get(i).number
        ? Months.number(tokens.get(i).text).orElse(0)
        : 0;
  }

  private int skipLinks(int i) {
    int at = i;
    while (at < tokens.size()
        && at < i + 2
        && LINKS.contains(tokens.get(at).text.toLowerCase(java.util.Locale.ROOT))) {
      at++;
    }
    return at;
  }

  private boolean isNumber(int i, int shortest, int longest) {
    return i < tokens.size()
        && tokens.get(i).number
        && tokens.get(i).text.length() >= shortest
        && tokens.get(i).text.length() <= longest;
  }

  private boolean isClose(int first, int last, int most) {
    return tokens.get(last).start - tokens.get(first).end <= most;
  }

  private static Optional<Match> match(int year, int month, int day, int last) {
    if (year < EARLIEST || year > LATEST) {
      return Optional.empty();
    }
    try {
      return Optional.of(new Match(LocalDate.of(year, month, day), last));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
