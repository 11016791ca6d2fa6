package org.rapporteur.read.format.date;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import org.rapporteur.article.Diagnostic;
import org.rapporteur.article.Publication;

/**
 * The day, and where its zone is written the moment, that a field of a feed, a letter or an export
 * gives: ISO 8601, RFC 822 and 5322 with their obsolete forms, W3CDTF, seconds since 1970, and what
 * people write instead. Stateless.
 *
 * <p>The day is the one that is printed, in whatever zone: <i>Wed, 13 Jan 2021 22:40:00 EST</i> is
 * the 13th. A weekday that does not fit is passed over, a zone that has several meanings leaves the
 * day and no moment, and <i>3/4/2022</i>, which is two days, is none.
 */
public final class WrittenDate {

  private static final int LONGEST = 80;

  private WrittenDate() {}

  /** The day that is written, as stated; empty if no day is certain. */
  public static Optional<Publication> parse(String written) {
    return parse(written, DayOrder.UNTOLD);
  }

  /** The same in a source whose other dates tell the order; a day that needs it is inferred. */
  public static Optional<Publication> among(String written, DayOrder order) {
    Optional<Publication> certain = parse(written);
    return certain.isPresent()
        ? certain
        : parse(written, order)
            .map(p -> Publication.inferred(p.date(), "day and month as in the other dates"));
  }

  private static Optional<Publication> parse(String written, DayOrder order) {
    String words = written.strip();
    if (words.isEmpty() || words.length() > LONGEST) {
      return Optional.empty();
    }
    if (words.chars().allMatch(c -> c >= '0' && c <= '9')) {
      return digits(words);
    }
    DateTokens tokens = new DateTokens(words);
    for (int i = 0; i < tokens.size(); i++) {
      Optional<WrittenDay> day = WrittenDay.at(tokens, i, order);
      if (day.isPresent()) {
        LocalDate date = day.get().date();
        return Optional.of(stated(date, moment(tokens, date, day.get().time())));
      }
    }
    return Optional.empty();
  }

  /** What is said of words that were given as a date and are none; empty if there are none. */
  public static Optional<Diagnostic> doubt(String written) {
    boolean words = written.chars().anyMatch(Character::isLetterOrDigit);
    if (!words || parse(written).isPresent()) {
      return Optional.empty();
    }
    String shown = written.strip();
    String brief = shown.length() > LONGEST ? shown.substring(0, LONGEST) + "…" : shown;
    return Optional.of(
        Diagnostic.of(
            "date-not-understood", "gives a date that is not understood: \"" + brief + "\""));
  }

  private static Publication stated(LocalDate date, Optional<OffsetDateTime> moment) {
    return new Publication(date, moment, Publication.Basis.STATED, "given");
  }

  /** A day in eight digits, or seconds or milliseconds since 1970. */
  private static Optional<Publication> digits(String words) {
    if (words.length() == 10 || words.length() == 13) {
      long seconds = Long.parseLong(words.substring(0, 10));
      OffsetDateTime moment = Instant.ofEpochSecond(seconds).atOffset(ZoneOffset.UTC);
      return Optional.of(stated(moment.toLocalDate(), Optional.of(moment)));
    }
    if (words.length() != 8 && words.length() != 12 && words.length() != 14) {
      return Optional.empty();
    }
    return WrittenDay.at(new DateTokens(words.substring(0, 8)), 0, DayOrder.UNTOLD)
        .map(d -> stated(d.date(), Optional.empty()));
  }

  /** The moment of a day, if a time of day and one offset are written behind it. */
  private static Optional<OffsetDateTime> moment(DateTokens t, LocalDate day, int from) {
    int i = t.past(from, ",", "-", "|", "T", "t", "at", "um", "à", "•");
    int hour;
    int minute;
    int second = 0;
    if (t.isNumber(i, 4, 6)) {
      String digits = t.at(i);
      hour = Integer.parseInt(digits.substring(0, 2));
      minute = Integer.parseInt(digits.substring(2, 4));
      second = digits.length() == 6 ? Integer.parseInt(digits.substring(4)) : 0;
      i++;
    } else if (t.isNumber(i, 1, 2) && ":.h".contains(t.at(i + 1)) && t.isNumber(i + 2, 2, 2)) {
      hour = t.number(i);
      minute = t.number(i + 2);
      i += 3;
      if (t.at(i).equals(":") && t.isNumber(i + 1, 2, 2)) {
        second = t.number(i + 1);
        i += 2;
      }
    } else {
      return Optional.empty();
    }
    if ((t.at(i).equals(".") || t.at(i).equals(",")) && t.isNumber(i + 1, 1, 9)) {
      i += 2;
    }
    String half = t.at(i).toLowerCase(Locale.ROOT);
    if (half.equals("am") || half.equals("pm")) {
      hour = hour % 12 + (half.equals("pm") ? 12 : 0);
      i++;
    }
    Optional<ZoneOffset> zone = zone(t, i);
    try {
      LocalTime time = LocalTime.of(hour, minute, Math.min(59, second));
      return zone.map(z -> OffsetDateTime.of(day, time, z));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** {@code +0300}, {@code +03:00}, {@code +03}, {@code GMT+3}, {@code EST}. */
  private static Optional<ZoneOffset> zone(DateTokens t, int from) {
    int i = from;
    boolean named = t.at(i).equals("GMT") || t.at(i).equals("UTC");
    boolean signed = isSign(t.at(named ? i + 1 : i)) && t.isNumber(named ? i + 2 : i + 1, 1, 4);
    if (!signed) {
      return Zones.named(t.at(i));
    }
    i += named ? 1 : 0;
    int digits = t.at(i + 1).length();
    int number = t.number(i + 1);
    int hours = digits > 2 ? number / 100 : number;
    int minutes = digits > 2 ? number % 100 : 0;
    if (digits <= 2 && t.at(i + 2).equals(":") && t.isNumber(i + 3, 2, 2)) {
      minutes = t.number(i + 3);
    }
    int sign = t.at(i).equals("+") ? 1 : -1;
    try {
      return Optional.of(ZoneOffset.ofHoursMinutes(sign * hours, sign * minutes));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static boolean isSign(String token) {
    return token.equals("+") || token.equals("-") || token.equals("\u2212");
  }
}
