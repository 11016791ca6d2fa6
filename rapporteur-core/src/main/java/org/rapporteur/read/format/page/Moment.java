package org.rapporteur.read.format.page;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A day, and where it is known the time with its zone, as machines write it into pages.
 *
 * @param date the day as written
 * @param time the moment, if the zone is written too
 */
record Moment(LocalDate date, Optional<OffsetDateTime> time) {

  private static final int EARLIEST = 1990;
  private static final int LATEST = 2099;

  private static final Pattern ISO =
      Pattern.compile(
          "(\\d{4})-?(\\d{2})-?(\\d{2})(?:[T ]{1,2}(\\d{2}):?(\\d{2})(?::?(\\d{2})(?:[.,]\\d{1,9})?)?"
              + " ?(Z|UTC|GMT|[+-]\\d{2}(?::?\\d{2})?)?)?");

  static Optional<Moment> parse(String value) {
    return parse(value, "");
  }

  /** Reads a time stamp, or a date in words. */
  static Optional<Moment> parse(String value, String language) {
    String text = value.strip();
    if (text.length() > 80) {
      return Optional.empty();
    }
    Matcher iso = ISO.matcher(text);
    if (iso.lookingAt()) {
      return iso(iso);
    }
    Optional<Moment> epoch = epoch(text);
    if (epoch.isPresent()) {
      return epoch;
    }
    try {
      OffsetDateTime time = OffsetDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME);
      return plausible(new Moment(time.toLocalDate(), Optional.of(time)));
    } catch (DateTimeParseException e) {
      List<PrintedDates.Printed> printed = PrintedDates.in(text, language);
      return printed.isEmpty()
          ? Optional.empty()
          : Optional.of(new Moment(printed.get(0).date(), Optional.empty()));
    }
  }

  private static Optional<Moment> iso(Matcher iso) {
    try {
      LocalDate date = LocalDate.of(number(iso, 1), number(iso, 2), number(iso, 3));
      if (iso.group(4) == null || iso.group(7) == null) {
        return plausible(new Moment(date, Optional.empty()));
      }
      int second = iso.group(6) == null ? 0 : Math.min(59, number(iso, 6));
      LocalTime time = LocalTime.of(number(iso, 4), number(iso, 5), second);
      return plausible(new Moment(date, Optional.of(OffsetDateTime.of(date, time, zone(iso)))));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static ZoneOffset zone(Matcher iso) {
    String zone = iso.group(7);
    return zone.charAt(0) == '+' || zone.charAt(0) == '-' ? ZoneOffset.of(zone) : ZoneOffset.UTC;
  }

  private static int number(Matcher matcher, int group) {
    return Integer.parseInt(matcher.group(group));
  }

  private static Optional<Moment> epoch(String text) {
    boolean digits = text.chars().allMatch(c -> c >= '0' && c <= '9');
    if (!digits || (text.length() != 10 && text.length() != 13)) {
      return Optional.empty();
    }
    long number = Long.parseLong(text);
    Instant instant =
        text.length() == 10 ? Instant.ofEpochSecond(number) : Instant.ofEpochMilli(number);
    OffsetDateTime time = instant.atOffset(ZoneOffset.UTC);
    return plausible(new Moment(time.toLocalDate(), Optional.of(time)));
  }

  private static Optional<Moment> plausible(Moment moment) {
    int year = moment.date.getYear();
    return year < EARLIEST || year > LATEST ? Optional.empty() : Optional.of(moment);
  }
}
