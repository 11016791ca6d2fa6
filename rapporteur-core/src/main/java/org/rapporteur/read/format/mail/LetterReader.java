package org.rapporteur.read.format.mail;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.read.format.date.WrittenDate;

/**
 * Reads an e-mail (RFC 5322 with MIME, RFC 2045 to 2047): the first part in plain text and the
 * first in HTML; what is attached is passed over. Immutable.
 */
public final class LetterReader {

  private static final int LONGEST_HEAD = 1 << 24;

  /** What stands further back in a field is of no use here: it may name any number of receivers. */
  private static final int LONGEST_FIELD = 1 << 13;

  private static final int DEPTH = 6;
  private static final int PARTS = 200;

  private static final Pattern BOUNDARY =
      Pattern.compile(
          "boundary\\s{0,4}=\\s{0,4}(?:\"([^\"]{1,200})\"|([^;\\s]{1,200}))",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern CHARSET =
      Pattern.compile(
          "charset\\s{0,4}=\\s{0,4}\"?([A-Za-z0-9_:.-]{2,40})", Pattern.CASE_INSENSITIVE);

  private static final Pattern FLOWED = Pattern.compile("format\\s{0,4}=\\s{0,4}\"?flowed");
  private static final Pattern DROPS = Pattern.compile("delsp\\s{0,4}=\\s{0,4}\"?yes");

  private static final Pattern WORD =
      Pattern.compile("=\\?([A-Za-z0-9_.:*-]{1,40})\\?([BbQq])\\?([^?]{0,2000})\\?=");

  /** What was found so far, while the parts are walked. */
  private static final class Found {
    private Optional<String> text = Optional.empty();
    private Optional<String> markup = Optional.empty();
    private int parts;
  }

  /** The letter in bytes. */
  public Letter read(byte[] bytes) {
    String raw = new String(bytes, StandardCharsets.ISO_8859_1).replace("\r\n", "\n");
    int start = raw.startsWith("From ") ? raw.indexOf('\n') + 1 : 0;
    String message = raw.substring(start);
    Map<String, String> fields = fields(message);
    Found found = new Found();
    walk(message, 0, found);
    return new Letter(
        field(fields, "message-id").map(i -> i.replaceAll("[<>\\s]", "")),
        field(fields, "subject").map(LetterReader::words),
        field(fields, "from").map(LetterReader::words).flatMap(LetterReader::sender),
        field(fields, "date").flatMap(WrittenDate::parse),
        found.text,
        found.markup,
        field(fields, "snapshot-content-location"),
        field(fields, "date").flatMap(WrittenDate::doubt).stream().toList());
  }

  private static Optional<String> field(Map<String, String> fields, String name) {
    return Optional.ofNullable(fields.get(name)).map(String::strip).filter(f -> !f.isEmpty());
  }

  private static int bodyAt(String part) {
    if (part.startsWith("\n")) {
      return 1;
    }
    int at = part.indexOf("\n\n");
    return at < 0 ? part.length() : at + 2;
  }

  private static Map<String, String> fields(String part) {
    Map<String, StringBuilder> fields = new LinkedHashMap<>();
    StringBuilder value = new StringBuilder();
    String head = part.substring(0, Math.min(bodyAt(part), LONGEST_HEAD));
    for (String line : head.split("\n")) {
      boolean goesOn = line.startsWith(" ") || line.startsWith("\t");
      int colon = line.indexOf(':');
      if (goesOn && value.length() < LONGEST_FIELD) {
        value.append(' ').append(line.strip());
      } else if (!goesOn && colon > 0) {
        value = new StringBuilder(line.substring(colon + 1));
        fields.putIfAbsent(line.substring(0, colon).toLowerCase(Locale.ROOT), value);
      }
    }
    Map<String, String> read = new LinkedHashMap<>();
    fields.forEach((name, words) -> read.put(name, words.toString()));
    return read;
  }

  private static void walk(String part, int depth, Found found) {
    if (depth > DEPTH || ++found.parts > PARTS) {
      return;
    }
    Map<String, String> fields = fields(part);
    String type = fields.getOrDefault("content-type", "text/plain").strip();
    String kind = type.toLowerCase(Locale.ROOT);
    String body = part.substring(bodyAt(part));
    Matcher boundary = BOUNDARY.matcher(type);
    if (kind.startsWith("multipart/") && boundary.find()) {
      String mark = "--" + Optional.ofNullable(boundary.group(1)).orElse(boundary.group(2));
      parts(body, mark, depth, found);
      return;
    }
    boolean attached =
        fields
            .getOrDefault("content-disposition", "")
            .strip()
            .toLowerCase(Locale.ROOT)
            .startsWith("attachment");
    if (kind.startsWith("message/rfc822")) {
      walk(body, depth + 1, found);
      return;
    }
    if (attached || !kind.startsWith("text/")) {
      return;
    }
    String decoded = decoded(body, fields.getOrDefault("content-transfer-encoding", ""), type);
    if (kind.startsWith("text/html")) {
      found.markup = found.markup.or(() -> Optional.of(decoded));
    } else if (kind.startsWith("text/plain")) {
      found.text = found.text.or(() -> Optional.of(flowed(decoded, kind)));
    }
  }

  /** Lines that a blank ends go on in the next one (RFC 3676), but for the mark of a signature. */
  private static String flowed(String text, String type) {
    if (!FLOWED.matcher(type).find()) {
      return text;
    }
    boolean drops = DROPS.matcher(type).find();
    StringBuilder all = new StringBuilder();
    for (String line : text.split("\n", -1)) {
      String plain = line.startsWith(" ") ? line.substring(1) : line;
      boolean goesOn = plain.endsWith(" ") && !plain.equals("-- ") && !plain.isBlank();
      all.append(plain, 0, plain.length() - (goesOn && drops ? 1 : 0));
      all.append(goesOn ? "" : "\n");
    }
    all.setLength(Math.max(0, all.length() - (all.toString().endsWith("\n") ? 1 : 0)));
    return all.toString();
  }

  private static void parts(String body, String mark, int depth, Found found) {
    int at = isMark(body, 0, mark) ? 0 : next(body, 0, mark);
    while (at >= 0 && found.parts <= PARTS) {
      int line = body.indexOf('\n', at);
      if (line < 0 || body.startsWith("--", at + mark.length())) {
        return;
      }
      int next = next(body, line, mark);
      walk(
          body.substring(line + 1, next < 0 ? body.length() : Math.max(line + 1, next - 1)),
          depth + 1,
          found);
      at = next;
    }
  }

  /** Where the next line with the mark begins; negative if there is none. */
  private static int next(String body, int from, String mark) {
    int at = body.indexOf("\n" + mark, from);
    while (at >= 0 && !isMark(body, at + 1, mark)) {
      at = body.indexOf("\n" + mark, at + 1);
    }
    return at < 0 ? -1 : at + 1;
  }

  /** Whether a mark stands there, and not one that begins with it (RFC 2046, 5.1.1). */
  private static boolean isMark(String body, int at, String mark) {
    int end = at + mark.length();
    return body.startsWith(mark, at)
        && (end >= body.length()
            || Character.isWhitespace(body.charAt(end))
            || body.startsWith("--", end));
  }

  private static String decoded(String body, String encoding, String type) {
    byte[] bytes =
        switch (encoding.strip().toLowerCase(Locale.ROOT)) {
          case "base64" -> base64(body);
          case "quoted-printable" -> quotedPrintable(body, '=');
          default -> body.getBytes(StandardCharsets.ISO_8859_1);
        };
    Matcher m = CHARSET.matcher(type);
    return new String(bytes, charset(m.find() ? m.group(1) : "UTF-8"));
  }

  private static byte[] base64(String body) {
    try {
      return Base64.getMimeDecoder().decode(body);
    } catch (IllegalArgumentException e) {
      return body.getBytes(StandardCharsets.ISO_8859_1);
    }
  }

  private static byte[] quotedPrintable(String body, char escape) {
    byte[] out = new byte[body.length()];
    int n = 0;
    for (int i = 0; i < body.length(); i++) {
      char c = body.charAt(i);
      if (c == escape && i + 1 < body.length() && body.charAt(i + 1) == '\n') {
        i++;
      } else if (c == escape && i + 2 < body.length() && isHex(body, i + 1)) {
        out[n++] = (byte) Integer.parseInt(body.substring(i + 1, i + 3), 16);
        i += 2;
      } else {
        out[n++] = (byte) c;
      }
    }
    return Arrays.copyOf(out, n);
  }

  private static boolean isHex(String text, int at) {
    return Character.digit(text.charAt(at), 16) >= 0
        && Character.digit(text.charAt(at + 1), 16) >= 0;
  }

  private static Charset charset(String name) {
    if (name.isEmpty()) {
      return StandardCharsets.UTF_8;
    }
    try {
      Charset charset = Charset.forName(name);
      return charset.equals(StandardCharsets.ISO_8859_1)
          ? Charset.forName("windows-1252")
          : charset;
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return StandardCharsets.UTF_8;
    }
  }

  /** A field whose bytes stand one a character: in UTF-8 (RFC 6532), or as it was before that. */
  private static String characters(String field) {
    byte[] bytes = field.getBytes(StandardCharsets.ISO_8859_1);
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      return new String(bytes, charset("windows-1252"));
    }
  }

  /** A field with encoded words as plain characters. */
  private static String words(String field) {
    String plain = characters(field).replaceAll("(\\?=)\\s+(=\\?)", "$1$2");
    Matcher m = WORD.matcher(plain);
    StringBuilder words = new StringBuilder();
    // Words that stand together in one charset are decoded together: a character may be parted.
    ByteArrayOutputStream run = new ByteArrayOutputStream();
    String of = "";
    int at = 0;
    while (m.find()) {
      if (m.start() > at || !m.group(1).equalsIgnoreCase(of)) {
        words.append(run.toString(charset(of))).append(plain, at, m.start());
        run.reset();
        of = m.group(1);
      }
      run.writeBytes(
          m.group(2).equalsIgnoreCase("B")
              ? base64(m.group(3))
              : quotedPrintable(m.group(3).replace('_', ' '), '='));
      at = m.end();
    }
    return words.append(run.toString(charset(of))).append(plain, at, plain.length()).toString();
  }

  /** The name of a sender, or else the address; what saved a page is neither. */
  private static Optional<String> sender(String from) {
    int at = from.indexOf('<');
    String name = (at > 0 ? from.substring(0, at) : from).replace("\"", "").strip();
    boolean nobody = at == 0 && from.indexOf('@') < 0;
    return nobody ? Optional.empty() : Optional.of(name.isEmpty() ? from : name);
  }
}
