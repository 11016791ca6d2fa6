package org.rapporteur.read.format.story;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A full date, day, month and year, as a line prints it, with the time of day where that stands
 * beside it with a zone.
 *
 * @param date the day
 * @param time the moment, if a zone is printed that means one offset
 * @param start where it begins in the line
 * @param end one past its last unit, time included
 */
record Stamp(LocalDate date, Optional<OffsetDateTime> time, int start, int end) {

  private static final int LONGEST = 600;

  private static final String MONTH =
      "(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)"
          + "(?:uary|ruary|ch|il|e|y|ust|t|tember|ober|ember)?\\.?";

  private static final Pattern DATE =
      Pattern.compile(
          "\\b"
              + MONTH
              + "[ \\u00A0](\\d{1,2})(?:st|nd|rd|th)?,?[ \\u00A0](\\d{4})\\b"
              + "|\\b(\\d{1,2})(?:st|nd|rd|th)?(?:[ \\u00A0]of)?[ \\u00A0-]"
              + MONTH
              + ",?[ \\u00A0-](\\d{4})\\b"
              + "|\\b(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})(?=\\b|T)"
              + "|\\b(\\d{1,2})[/.](\\d{1,2})[/.](\\d{4})\\b",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern TIME =
      Pattern.compile(
          "^(?:T|[ \\u00A0,|\\u2022\\u00B7@-]{1,5}(?:at )?)(\\d{1,2})[:.h](\\d{2})(?:[:.]\\d{2})?"
              + "[ \\u00A0]?([ap]\\.?m\\b\\.?)?[ \\u00A0]?\\(?([A-Z]{1,4}\\b|[+-]\\d{2}:?\\d{2})?",
          Pattern.CASE_INSENSITIVE);

  /** Abbreviations that mean one zone wherever newspapers print them. */
  private static final Map<String, String> ZONES =
      Map.ofEntries(
          Map.entry("ET", "America/New_York"),
          Map.entry("EST", "-05:00"),
          Map.entry("EDT", "-04:00"),
          Map.entry("PT", "America/Los_Angeles"),
          Map.entry("PST", "-08:00"),
          Map.entry("PDT", "-07:00"),
          Map.entry("CDT", "-05:00"),
          Map.entry("GMT", "+00:00"),
          Map.entry("UTC", "+00:00"),
          Map.entry("Z", "+00:00"),
          Map.entry("BST", "+01:00"),
          Map.entry("CET", "+01:00"),
          Map.entry("CEST", "+02:00"),
          Map.entry("EET", "+02:00"),
          Map.entry("EEST", "+03:00"),
          Map.entry("MSK", "+03:00"));

  /** All full dates of a line, in order. A long line is looked at in its first part only. */
  static List<Stamp> in(String line) {
    String text = line.length() > LONGEST ? line.substring(0, LONGEST) : line;
    List<Stamp> found = new ArrayList<>();
    Matcher m = DATE.matcher(text);
    while (m.find()) {
      Optional<LocalDate> date = date(m);
      if (date.isPresent()) {
        found.add(timed(text, date.get(), m.start(), m.end()));
      }
    }
    return found;
  }

  private static Optional<LocalDate> date(Matcher m) {
    if (m.group(1) != null) {
      return date(m.group(3), month(m.group(1)), m.group(2));
    }
    if (m.group(5) != null) {
      return date(m.group(6), month(m.group(5)), m.group(4));
    }
    if (m.group(7) != null) {
      return date(m.group(7), Integer.parseInt(m.group(8)), m.group(9));
    }
    int first = Integer.parseInt(m.group(10));
    int second = Integer.parseInt(m.group(11));
    if (first > 12 || first == second || m.group().indexOf('.') > 0) {
      return date(m.group(12), second, m.group(10));
    }
    // 3/4/2022 is two days, and the line does not say which.
    return second > 12 ? date(m.group(12), first, m.group(11)) : Optional.empty();
  }

  private static Optional<LocalDate> date(String year, int month, String day) {
    int y = Integer.parseInt(year);
    if (y < 1800 || y > 2100) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.of(y, month, Integer.parseInt(day)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** The number of a month from its first three letters; 0 for none. */
  static int month(String name) {
    String key = name.toLowerCase(Locale.ROOT);
    int at = "janfebmaraprmayjunjulaugsepoctnovdec".indexOf(key.substring(0, 3));
    return at < 0 || at % 3 != 0 ? 0 : at / 3 + 1;
  }

  private static Stamp timed(String text, LocalDate date, int start, int end) {
    Matcher m = TIME.matcher(text).region(end, text.length());
    if (!m.lookingAt()) {
      return new Stamp(date, Optional.empty(), start, end);
    }
    return new Stamp(date, moment(date, m), start, m.end());
  }

  private static Optional<OffsetDateTime> moment(LocalDate date, Matcher m) {
    String printed = m.group(4);
    if (printed == null) {
      return Optional.empty();
    }
    String known = ZONES.get(printed.toUpperCase(Locale.ROOT));
    String zone = known != null ? known : printed;
    try {
      int hour = Integer.parseInt(m.group(1));
      String half = m.group(3);
      if (half != null) {
        hour = hour % 12 + (Character.toLowerCase(half.charAt(0)) == 'p' ? 12 : 0);
      }
      LocalDateTime local =
          LocalDateTime.of(date, LocalTime.of(hour, Integer.parseInt(m.group(2))));
      boolean understood = known != null || zone.startsWith("+") || zone.startsWith("-");
      return understood
          ? Optional.of(local.atZone(ZoneId.of(zone)).toOffsetDateTime())
          : Optional.empty();
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
