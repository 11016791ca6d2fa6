package org.rapporteur.watch;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * One answer of HTTP/1.1 (RFC 9112), read within limits: the head and the body each have a size
 * that they may not pass. Immutable; the bytes are not to be changed.
 */
final class HttpAnswer {

  private static final int LARGEST_HEAD = 64 << 10;
  private static final int LONGEST_SIZE = 64;

  private final int status;
  private final Map<String, String> fields;
  private final byte[] body;

  private HttpAnswer(int status, Map<String, String> fields, byte[] body) {
    this.status = status;
    this.fields = fields;
    this.body = body;
  }

  int status() {
    return status;
  }

  byte[] body() {
    return body;
  }

  /** A field's first value. */
  Optional<String> field(String name) {
    return Optional.ofNullable(fields.get(name.toLowerCase(Locale.ROOT)));
  }

  /**
   * Reads the answer to a GET.
   *
   * @param largest bytes that the body may have
   */
  static HttpAnswer read(InputStream in, int largest) throws IOException {
    Input input = new Input(in);
    int status;
    Map<String, String> fields;
    do {
      // What comes before the answer itself, such as 103 and its hints, is passed over.
      status = status(input.line(LARGEST_HEAD));
      fields = fields(input);
    } while (status >= 100 && status < 200);
    return new HttpAnswer(status, fields, body(input, status, fields, largest));
  }

  /** What a document that is too large is told. */
  static IOException tooLarge(int most) {
    return new IOException("is larger than " + (most >> 20) + " MB");
  }

  private static int status(String line) throws IOException {
    boolean known = line.startsWith("HTTP/1.") && line.length() >= 12 && line.charAt(8) == ' ';
    if (!known) {
      throw new IOException("does not answer in HTTP");
    }
    return number(line.substring(9, 12), 10);
  }

  private static Map<String, String> fields(Input input) throws IOException {
    Map<String, String> fields = new TreeMap<>();
    int left = LARGEST_HEAD;
    for (String line = input.line(left); !line.isEmpty(); line = input.line(left)) {
      left -= line.length() + 2;
      int colon = line.indexOf(':');
      if (colon > 0) {
        String name = line.substring(0, colon).strip().toLowerCase(Locale.ROOT);
        fields.putIfAbsent(name, line.substring(colon + 1).strip());
      }
    }
    return fields;
  }

  /** RFC 9112, 6.3: how long a body is. */
  private static byte[] body(Input input, int status, Map<String, String> fields, int largest)
      throws IOException {
    if (status == 204 || status == 304) {
      return new byte[0];
    }
    String coding = fields.getOrDefault("transfer-encoding", "").toLowerCase(Locale.ROOT);
    if (coding.equals("chunked")) {
      return chunked(input, largest);
    }
    if (!coding.isEmpty() && !coding.equals("identity")) {
      throw new IOException("comes in a coding that was not asked for");
    }
    if (!fields.containsKey("content-length")) {
      return input.rest(largest);
    }
    int length = number(fields.get("content-length"), 10);
    if (length > largest) {
      throw tooLarge(largest);
    }
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    input.copy(length, body);
    return body.toByteArray();
  }

  private static byte[] chunked(Input input, int largest) throws IOException {
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    while (true) {
      String line = input.line(LARGEST_HEAD);
      int end = line.indexOf(';');
      int size = number((end < 0 ? line : line.substring(0, end)).strip(), 16);
      if (size == 0) {
        fields(input);
        return body.toByteArray();
      }
      if (size > largest - body.size()) {
        throw tooLarge(largest);
      }
      input.copy(size, body);
      if (!input.line(2).isEmpty()) {
        throw new IOException("has a body that is not what it says");
      }
    }
  }

  private static int number(String digits, int radix) throws IOException {
    if (!digits.isEmpty() && digits.length() <= LONGEST_SIZE && digits.charAt(0) != '+') {
      try {
        long number = Long.parseLong(digits, radix);
        if (number >= 0) {
          return (int) Math.min(number, Integer.MAX_VALUE);
        }
      } catch (NumberFormatException e) {
        throw new IOException("says a size that is no number", e);
      }
    }
    throw new IOException("says a size that is no number");
  }

  /** The bytes of an answer. */
  private record Input(InputStream in) {

    /** A line without its end. */
    String line(int longest) throws IOException {
      ByteArrayOutputStream line = new ByteArrayOutputStream();
      for (int b = in.read(); b != '\n'; b = in.read()) {
        if (b < 0) {
          throw new IOException("breaks off");
        }
        if (line.size() >= longest) {
          throw new IOException("has a head that does not end");
        }
        line.write(b);
      }
      String text = line.toString(StandardCharsets.ISO_8859_1);
      return text.endsWith("\r") ? text.substring(0, text.length() - 1) : text;
    }

    void copy(int length, ByteArrayOutputStream to) throws IOException {
      byte[] bytes = in.readNBytes(length);
      if (bytes.length < length) {
        throw new IOException("breaks off");
      }
      to.writeBytes(bytes);
    }

    byte[] rest(int most) throws IOException {
      byte[] bytes = in.readNBytes(most + 1);
      if (bytes.length > most) {
        throw tooLarge(most);
      }
      return bytes;
    }
  }
}
