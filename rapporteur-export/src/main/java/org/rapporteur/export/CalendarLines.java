package org.rapporteur.export;

import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;

/**
 * Content lines of an iCalendar (RFC 5545, 3.1 "Content Lines" and 3.3.11 "Text"): texts are
 * escaped; a line is folded before it has more than 75 octets of UTF-8, and no character is cut.
 */
final class CalendarLines {

  private static final int LONGEST = 75;
  private static final String FOLD = "\r\n ";
  private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'");

  private final Writer out;

  CalendarLines(Writer out) {
    this.out = out;
  }

  /** A value that needs no escaping. */
  CalendarLines put(String name, String value) throws IOException {
    int octets = 0;
    String line = name + ":" + value;
    for (int at = 0; at < line.length(); ) {
      int c = line.codePointAt(at);
      int more = c < 0x80 ? 1 : c < 0x800 ? 2 : c < 0x10000 ? 3 : 4;
      if (octets + more > LONGEST) {
        out.write(FOLD);
        octets = 1;
      }
      octets += more;
      out.write(line, at, Character.charCount(c));
      at += Character.charCount(c);
    }
    out.write("\r\n");
    return this;
  }

  /** A text; line ends are kept, other controls are not allowed in one and become blanks. */
  CalendarLines text(String name, String text) throws IOException {
    StringBuilder escaped = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\\' || c == ';' || c == ',') {
        escaped.append('\\').append(c);
      } else if (c == '\n') {
        escaped.append("\\n");
      } else {
        escaped.append(c == '\t' || !Character.isISOControl(c) ? c : ' ');
      }
    }
    return put(name, escaped.toString());
  }

  /** A day without a time or a zone. */
  CalendarLines day(String name, LocalDate day) throws IOException {
    return put(name + ";VALUE=DATE", DAY.format(day));
  }

  /** A moment of UTC. */
  CalendarLines moment(String name, LocalDateTime moment) throws IOException {
    return put(name, MOMENT.format(moment));
  }
}
