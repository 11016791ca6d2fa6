package org.rapporteur.read.format.mail;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The letters of a mailbox file (RFC 4155), one after the other. Not thread-safe. */
public final class Mailbox implements Closeable {

  private static final byte[] FROM = "From ".getBytes(StandardCharsets.US_ASCII);

  private static final Set<String> WEEKDAYS =
      Set.of("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun");

  private static final Set<String> MONTHS =
      Set.of("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec");

  private static final Pattern CLOCK = Pattern.compile("\\d{1,2}:\\d{2}");

  private final InputStream in;
  private final long largest;
  private byte[] ahead = new byte[0];

  /**
   * Opens a mailbox.
   *
   * @param largest bytes that a letter may have; of a larger one the start is read
   */
  public Mailbox(InputStream in, long largest) {
    this.in = new BufferedInputStream(in, 1 << 16);
    this.largest = largest;
  }

  /** The bytes of the next letter; empty at the end. */
  public Optional<byte[]> next() throws IOException {
    ByteArrayOutputStream letter = new ByteArrayOutputStream(1 << 14);
    letter.write(ahead);
    boolean any = ahead.length > 0;
    ahead = new byte[0];
    boolean blank = !any;
    for (byte[] line = line(); line.length > 0; line = line()) {
      if (blank && any && startsLetter(line)) {
        ahead = line;
        break;
      }
      any = true;
      blank = line[0] == '\n' || line[0] == '\r';
      if (letter.size() + line.length <= largest) {
        int marks = quoted(line);
        letter.write(line, marks, line.length - marks);
      }
    }
    return any ? Optional.of(letter.toByteArray()) : Optional.empty();
  }

  /**
   * Whether a line parts two letters: who sent it, and behind that a weekday and a month as RFC
   * 4155 has them, or a time. <i>From here the road is long, she said on Wednesday</i> does not.
   */
  private static boolean startsLetter(byte[] line) {
    if (!begins(line, 0)) {
      return false;
    }
    String words = new String(line, 0, Math.min(line.length, 300), StandardCharsets.ISO_8859_1);
    String[] part = words.strip().split(" +", 6);
    if (part.length < 4) {
      return false;
    }
    boolean day = WEEKDAYS.contains(part[2].replace(",", ""));
    boolean clock = Arrays.stream(part).skip(3).anyMatch(p -> CLOCK.matcher(p).lookingAt());
    return day && (clock || MONTHS.contains(part[3])) || clock && part[1].indexOf('@') > 0;
  }

  /** Whether "From " stands at a place of a line. */
  private static boolean begins(byte[] line, int at) {
    for (int i = 0; i < FROM.length; i++) {
      if (at + i >= line.length || line[at + i] != FROM[i]) {
        return false;
      }
    }
    return true;
  }

  /** How many marks were put before a line so that it parts no letters: one, if any. */
  private static int quoted(byte[] line) {
    int marks = 0;
    while (marks < line.length && line[marks] == '>') {
      marks++;
    }
    return marks > 0 && begins(line, marks) ? 1 : 0;
  }

  /** A line with its break; empty at the end. A line longer than a letter may be is cut. */
  private byte[] line() throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream(128);
    for (int b = in.read(); b >= 0; b = in.read()) {
      if (line.size() < largest) {
        line.write(b);
      }
      if (b == '\n') {
        break;
      }
    }
    return line.toByteArray();
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
