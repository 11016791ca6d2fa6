package org.rapporteur.read.format.mail;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The letters of a mailbox file (RFC 4155), one after the other. Not thread-safe. */
public final class Mailbox implements Closeable {

  private static final byte[] FROM = "From ".getBytes(StandardCharsets.US_ASCII);

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
        letter.write(line);
      }
    }
    return any ? Optional.of(letter.toByteArray()) : Optional.empty();
  }

  private static boolean startsLetter(byte[] line) {
    for (int i = 0; i < FROM.length; i++) {
      if (i >= line.length || line[i] != FROM[i]) {
        return false;
      }
    }
    return true;
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
