package org.rapporteur.text;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A text as it should be read, beside the text as it was given: UTF-8 that somebody took for
 * Windows-1252 is read as what it was, and characters without width are left out. Spans translate
 * both ways. Immutable.
 *
 * <p>Repairs are made only where they are certain. {@code â€œ} and {@code Ã©} mean nothing else in
 * any language; {@code Ä“} could end a German quotation, so it is repaired only in a text that is
 * damaged elsewhere for certain. What decodes to a character outside the scripts of names is left.
 */
public final class Legible {

  private static final Charset WINDOWS = Charset.forName("windows-1252");

  private final String given;
  private final String text;
  private final OffsetMap map;
  private final List<Span> repaired;

  private Legible(String given, String text, OffsetMap map, List<Span> repaired) {
    this.given = given;
    this.text = text;
    this.map = map;
    this.repaired = List.copyOf(repaired);
  }

  /** The legible form of a text. */
  public static Legible of(String given) {
    boolean invisible = false;
    boolean damaged = false;
    for (int i = 0; i < given.length(); i++) {
      char c = given.charAt(i);
      invisible |= isInvisible(c);
      damaged |= !damaged && isCertainLead(c) && sequence(given, i) > 0;
    }
    if (!invisible && !damaged) {
      return new Legible(given, given, OffsetMap.identity(given.length()), List.of());
    }
    return repair(given, damaged);
  }

  private static Legible repair(String given, boolean damaged) {
    StringBuilder clean = new StringBuilder(given.length());
    OffsetMap.Builder map = OffsetMap.builder();
    List<Span> repaired = new ArrayList<>();
    int i = 0;
    while (i < given.length()) {
      int units = damaged ? sequence(given, i) : 0;
      if (units > 0) {
        map.run(clean.length(), i, 1);
        clean.append(decode(given, i, units));
        repaired.add(new Span(i, i + units));
        i += units;
      } else {
        if (!isInvisible(given.charAt(i))) {
          map.run(clean.length(), i, 1);
          clean.append(given.charAt(i));
        }
        i++;
      }
    }
    map.run(clean.length(), given.length(), 1);
    return new Legible(given, clean.toString(), map.build(), repaired);
  }

  /** The text to read. */
  public String text() {
    return text;
  }

  /** Whether the text to read is the text as given. */
  public boolean isAsGiven() {
    return text.equals(given);
  }

  /** The damaged stretches of the given text that were repaired, in order. */
  public List<Span> repaired() {
    return repaired;
  }

  /** Where a stretch of the legible text stands in the given one. */
  public Span toGiven(Span span) {
    int start = given(span.start());
    return span.isEmpty() ? new Span(start, start) : new Span(start, endInGiven(span.end()));
  }

  private int endInGiven(int end) {
    int last = given(end - 1);
    return Math.min(Math.max(given(end), last + 1), last + unitsAt(last));
  }

  /** How many units of the given text are read as what begins there. */
  private int unitsAt(int offset) {
    int low = 0;
    int high = repaired.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      Span s = repaired.get(middle);
      if (s.contains(offset)) {
        return s.end() - offset;
      }
      if (s.start() < offset) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return 1;
  }

  private int given(int offset) {
    return map.toOriginal(new Span(offset, offset)).start();
  }

  /** Where a stretch of the given text stands in the legible one. */
  public Span toLegible(Span span) {
    return new Span(legible(span.start()), legible(span.end()));
  }

  /** The first legible offset whose given place is not before the one asked for. */
  private int legible(int offset) {
    int low = 0;
    int high = text.length();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (given(middle) < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private static boolean isInvisible(char c) {
    return c == '\u200B' || c == '\u00AD' || c == '\u2060' || c == '\uFEFF';
  }

  private static boolean isCertainLead(char c) {
    return c == '\u00E2' || c == '\u00C3' || c == '\u00C2';
  }

  /** How many units from here are one damaged character; 0 if they are none. */
  private static int sequence(String text, int at) {
    int lead = octet(text.charAt(at));
    int units = lead >= 0xC2 && lead <= 0xDF ? 2 : lead == 0xE2 ? 3 : lead == 0xF0 ? 4 : 0;
    if (units == 0) {
      return 0;
    }
    if (isCutClosingMark(text, at, lead)) {
      return at + 2 < text.length() && text.charAt(at + 2) == '\uFFFD' ? 3 : 2;
    }
    for (int i = 1; i < units; i++) {
      if (at + i >= text.length() || !isTrail(octet(text.charAt(at + i)))) {
        return 0;
      }
    }
    return isPlausible(decode(text, at, units)) ? units : 0;
  }

  /**
   * The last byte of a closing quotation mark, 9D, has no character in Windows-1252: some programs
   * drop it or print a replacement.
   */
  private static boolean isCutClosingMark(String text, int at, int lead) {
    return lead == 0xE2
        && at + 1 < text.length()
        && text.charAt(at + 1) == '\u20AC'
        && (at + 2 == text.length() || !isTrail(octet(text.charAt(at + 2))));
  }

  private static boolean isTrail(int octet) {
    return octet >= 0x80 && octet <= 0xBF;
  }

  private static String decode(String text, int at, int units) {
    byte[] bytes = new byte[units];
    for (int i = 0; i < units; i++) {
      bytes[i] = (byte) octet(text.charAt(at + i));
    }
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      return "\u201D";
    }
  }

  private static boolean isPlausible(String decoded) {
    int c = decoded.codePointAt(0);
    return (c >= 0xA0 && c <= 0x17F)
        || (c >= 0x370 && c <= 0x5FF)
        || (c >= 0x2010 && c <= 0x203A)
        || c == 0x20AC
        || c == 0x2122
        || (c >= 0x1F300 && c <= 0x1FAFF);
  }

  /** The byte that Windows-1252, or Latin-1 where it has none, prints as the character; or -1. */
  private static int octet(char c) {
    if (c < 0x100) {
      return c;
    }
    if (c > 0x2122) {
      return -1;
    }
    ByteBuffer bytes = WINDOWS.encode(String.valueOf(c));
    int octet = bytes.get() & 0xFF;
    return octet == '?' ? -1 : octet;
  }
}
