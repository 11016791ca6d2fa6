package org.rapporteur.text;

import java.util.Comparator;

/**
 * A half-open stretch of a text, in UTF-16 code units, 0-based.
 *
 * @param start first code unit
 * @param end one past the last code unit; at least {@code start}
 */
public record Span(int start, int end) implements Comparable<Span> {

  private static final Comparator<Span> ORDER =
      Comparator.comparingInt(Span::start).thenComparingInt(Span::end);

  /** Refuses negative and inverted spans with {@link IllegalArgumentException}. */
  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("not a span: [" + start + ", " + end + ")");
    }
  }

  /** The number of code units. */
  public int length() {
    return end - start;
  }

  /** Whether nothing lies in it. */
  public boolean isEmpty() {
    return start == end;
  }

  /** Whether the code unit at {@code offset} lies in it. */
  public boolean contains(int offset) {
    return start <= offset && offset < end;
  }

  /** Whether all of {@code other} lies in it. */
  public boolean contains(Span other) {
    return start <= other.start && other.end <= end;
  }

  /** Whether the two share a code unit. */
  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }

  /** The smallest span that holds both. */
  public Span cover(Span other) {
    return new Span(Math.min(start, other.start), Math.max(end, other.end));
  }

  /** The text that it marks. */
  public String in(String text) {
    return text.substring(start, end);
  }

  @Override
  public int compareTo(Span other) {
    return ORDER.compare(this, other);
  }
}
