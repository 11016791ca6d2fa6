package org.rapporteur.read.format.archive;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/**
 * The records of a web archive (ISO 28500, 4), each cut out of the stream by itself, so that one
 * that is damaged takes none of its neighbours with it. Not thread-safe.
 */
final class WarcRecords implements Closeable {

  /** A header of more bytes belongs to no record that a crawler wrote. */
  private static final int HEADER = 1 << 18;

  /** How much more than its document a record may hold: headers of the archive and of HTTP. */
  private static final int AROUND = 1 << 20;

  /** A record, or why its bytes are not there. */
  static final class Cut {
    private final byte[] bytes;
    private final Optional<String> name;
    private final Optional<String> problem;

    Cut(byte[] bytes, Optional<String> name, Optional<String> problem) {
      this.bytes = bytes;
      this.name = name;
      this.problem = problem;
    }

    /** Header and block, as they stand; not copied, not to be changed. */
    byte[] bytes() {
      return bytes;
    }

    /** Its address as the header gives it. */
    Optional<String> name() {
      return name;
    }

    /** Why its bytes are not there. */
    Optional<String> problem() {
      return problem;
    }
  }

  private final InputStream in;
  private final long largest;
  private byte[] line = new byte[0];
  private long read;

  WarcRecords(InputStream in, long largest) {
    this.in = new BufferedInputStream(in, 1 << 16);
    this.largest = largest;
  }

  /** The next record; empty at the end. */
  Optional<Cut> next() throws IOException {
    do {
      line = line();
      if (line.length == 0) {
        return Optional.empty();
      }
    } while (!text(line).startsWith("WARC/"));
    String start = "record at " + (read - line.length);
    ByteArrayOutputStream record = new ByteArrayOutputStream(1 << 14);
    Optional<String> name = Optional.empty();
    long length = -1;
    boolean whole = true;
    do {
      whole &= record.size() + line.length <= HEADER;
      if (whole) {
        record.write(line);
      }
      String field = text(line).strip();
      if (isField(field, "content-length:")) {
        length = number(field.substring(15).strip());
      } else if (isField(field, "warc-target-uri:")) {
        name = Optional.of(field.substring(16).strip()).filter(n -> n.length() < 4096);
      }
      line = line();
    } while (line.length > 0 && !text(line).isBlank());
    String called = name.orElse(start);
    if (length < 0) {
      return Optional.of(broken(called, "has no length; the archive is damaged there"));
    }
    if (!whole || length > largest + AROUND) {
      skip(length);
      String why = whole ? "is larger than " + (largest >> 20) + " MB" : "has a header without end";
      return Optional.of(broken(called, why));
    }
    record.write(line);
    byte[] block = in.readNBytes((int) length);
    read += block.length;
    if (block.length < length) {
      return Optional.of(broken(called, "is cut: the archive ends in the middle of it"));
    }
    record.write(block);
    record.write("\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
    return Optional.of(new Cut(record.toByteArray(), name, Optional.empty()));
  }

  private static Cut broken(String name, String why) {
    return new Cut(new byte[0], Optional.of(name), Optional.of(why));
  }

  private static boolean isField(String line, String name) {
    return line.length() > name.length()
        && line.substring(0, name.length()).toLowerCase(Locale.ROOT).equals(name);
  }

  private static long number(String digits) {
    boolean sound = !digits.isEmpty() && digits.length() < 16;
    return sound && digits.chars().allMatch(c -> c >= '0' && c <= '9')
        ? Long.parseLong(digits)
        : -1;
  }

  private static String text(byte[] line) {
    return new String(line, 0, Math.min(line.length, 1 << 13), StandardCharsets.UTF_8);
  }

  private void skip(long length) throws IOException {
    for (long rest = length; rest > 0; ) {
      int n = in.readNBytes((int) Math.min(rest, 1 << 16)).length;
      if (n == 0) {
        return;
      }
      rest -= n;
      read += n;
    }
  }

  /**
   * A line with its break, its first bytes only if it is longer than a header; empty at the end.
   */
  private byte[] line() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(128);
    for (int b = in.read(); b >= 0; b = in.read()) {
      read++;
      if (bytes.size() <= HEADER) {
        bytes.write(b);
      }
      if (b == '\n') {
        break;
      }
    }
    return bytes.toByteArray();
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
