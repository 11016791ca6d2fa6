package org.rapporteur.export;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalendar;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class CalendarLinesTest {

  private static final String SUMMARY =
      "Talks; \u201cthe second\u201d, in \u0141\u00f3d\\Lodz \ud83d\udd4a\n"
          + "\u4f1a\u8c08 ".repeat(60);

  private static String written() throws IOException {
    StringWriter out = new StringWriter();
    CalendarLines lines = new CalendarLines(out);
    lines.put("BEGIN", "VCALENDAR").put("VERSION", "2.0").put("PRODID", "-//A//B//EN");
    lines.put("BEGIN", "VEVENT").text("UID", "a@b");
    lines.instant("DTSTAMP", Instant.parse("2031-03-04T05:06:07Z"));
    lines.day("DTSTART", LocalDate.of(2031, 3, 5)).text("SUMMARY", SUMMARY);
    lines.put("END", "VEVENT").put("END", "VCALENDAR");
    return out.toString();
  }

  @Test
  void whatIsWrittenIsReadByAnother() throws IOException {
    ICalendar read = Biweekly.parse(written()).first();

    assertThat(read.validate(read.getVersion()).isEmpty()).isTrue();
    assertThat(read.getEvents()).hasSize(1);
    assertThat(read.getEvents().get(0).getSummary().getValue()).isEqualTo(SUMMARY);
    assertThat(read.getEvents().get(0).getDateStart().getValue().getRawComponents().toString())
        .contains("2031");
  }

  @Test
  void noLineIsLongerThanSeventyFiveBytesAndNoCharacterIsCut() throws IOException {
    assertThat(written().split("\r\n"))
        .hasSizeGreaterThan(12)
        .allSatisfy(
            line ->
                assertThat(line.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(75))
        .noneMatch(line -> Character.isLowSurrogate(line.charAt(Math.min(1, line.length() - 1))));
  }

  @Test
  void controlsBecomeBlanks() throws IOException {
    StringWriter out = new StringWriter();
    new CalendarLines(out).text("SUMMARY", "a\u0007b\rc\td");

    assertThat(out.toString()).isEqualTo("SUMMARY:a b c\td\r\n");
  }
}
