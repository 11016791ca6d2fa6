package org.rapporteur.text;

import java.util.Arrays;

/**
 * Where each stretch of a cleaned text stood in its original. Kept as runs: inside a run both texts
 * advance together; between runs the cleaned text skipped, replaced or inserted something.
 * Immutable; lookups are logarithmic in the number of runs.
 *
 * <p>After BBN's {@code LocatedString}: a text that remembers its original offsets.
 */
public final class OffsetMap {

  private final int[] clean;
  private final int[] original;
  private final int[] length;

  private OffsetMap(int[] clean, int[] original, int[] length) {
    this.clean = clean;
    this.original = original;
    this.length = length;
  }

  /** The map of a text that was left as it is. */
  public static OffsetMap identity(int length) {
    return new OffsetMap(new int[] {0}, new int[] {0}, new int[] {length});
  }

  /** Collects runs while a text is cleaned. */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * The original span of a cleaned span: from the original place of its first code unit to just
   * after that of its last. What was replaced counts as lying between its neighbours.
   */
  public Span toOriginal(Span span) {
    int start = originalOf(span.start());
    if (span.isEmpty()) {
      return new Span(start, start);
    }
    int end = originalOf(span.end() - 1) + 1;
    int run = runAt(span.end() - 1);
    if (run >= 0 && clean[run] + length[run] <= span.end() - 1) {
      end = run + 1 < original.length ? original[run + 1] : end;
    }
    return new Span(Math.min(start, end), Math.max(start, end));
  }

  private int originalOf(int offset) {
    int run = runAt(offset);
    if (run < 0) {
      return 0;
    }
    int into = Math.min(offset - clean[run], length[run]);
    return original[run] + into;
  }

  /** The last run that begins at or before the offset, or -1 (private index, not a finding). */
  private int runAt(int offset) {
    int at = Arrays.binarySearch(clean, offset);
    return at >= 0 ? at : -at - 2;
  }

  /** Collects runs in ascending order of both texts. Not thread-safe. */
  public static final class Builder {
    private int[] clean = new int[8];
    private int[] original = new int[8];
    private int[] length = new int[8];
    private int n;

    private Builder() {}

    /** Says that {@code units} code units at {@code cleanAt} are those at {@code originalAt}. */
    public Builder run(int cleanAt, int originalAt, int units) {
      if (units <= 0) {
        return this;
      }
      if (n > 0
          && clean[n - 1] + length[n - 1] == cleanAt
          && original[n - 1] + length[n - 1] == originalAt) {
        length[n - 1] += units;
        return this;
      }
      if (n > 0 && cleanAt < clean[n - 1] + length[n - 1]) {
        throw new IllegalArgumentException("runs must ascend: " + cleanAt);
      }
      if (n == clean.length) {
        clean = Arrays.copyOf(clean, n * 2);
        original = Arrays.copyOf(original, n * 2);
        length = Arrays.copyOf(length, n * 2);
      }
      clean[n] = cleanAt;
      original[n] = originalAt;
      length[n++] = units;
      return this;
    }

    /** The finished map. */
    public OffsetMap build() {
      return new OffsetMap(
          Arrays.copyOf(clean, n), Arrays.copyOf(original, n), Arrays.copyOf(length, n));
    }
  }
}
