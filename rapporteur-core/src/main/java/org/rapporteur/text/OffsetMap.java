package org.rapporteur.text;

import java.util.Arrays;

/**
 * Where each stretch of a cleaned text stood in its original. Kept as runs: inside a run of equal
 * lengths both texts advance together; a run of unequal lengths was replaced as a whole ({@code
 * &amp;eacute;} by one letter); what lies in no run was inserted by the cleaning and stands
 * nowhere. Runs ascend in the cleaned text and may go back in the original. Immutable; lookups are
 * logarithmic in the number of runs.
 *
 * <p>After BBN's {@code LocatedString}: a text that remembers its original offsets.
 */
public final class OffsetMap {

  private final int[] clean;
  private final int[] original;
  private final int[] length;
  private final int[] originalLength;

  private OffsetMap(int[] clean, int[] original, int[] length, int[] originalLength) {
    this.clean = clean;
    this.original = original;
    this.length = length;
    this.originalLength = originalLength;
  }

  /** The map of a text that was left as it is. */
  public static OffsetMap identity(int length) {
    return builder().run(0, 0, length).build();
  }

  /**
   * The map that {@link #runs} gave.
   *
   * @throws IllegalArgumentException if the numbers are not those of a map
   */
  public static OffsetMap ofRuns(int[] runs) {
    if (runs.length % 4 != 0) {
      throw new IllegalArgumentException("not fours: " + runs.length);
    }
    Builder map = builder();
    for (int i = 0; i < runs.length; i += 4) {
      map.replaced(runs[i], runs[i + 1], runs[i + 2], runs[i + 3]);
    }
    return map.build();
  }

  /** The runs, to be kept: of each the cleaned start and length, the original start and length. */
  public int[] runs() {
    int[] runs = new int[clean.length * 4];
    for (int i = 0; i < clean.length; i++) {
      runs[i * 4] = clean[i];
      runs[i * 4 + 1] = length[i];
      runs[i * 4 + 2] = original[i];
      runs[i * 4 + 3] = originalLength[i];
    }
    return runs;
  }

  /** Collects runs while a text is cleaned. */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * The original span of a cleaned span: from the place of its first code unit that has one to just
   * after that of its last. A code unit of something replaced stands for all of what it replaced. A
   * span of which nothing stood in the original becomes what lay between its neighbours, or an
   * empty span after the one before it.
   */
  public Span toOriginal(Span span) {
    int last = runAt(span.isEmpty() ? span.start() : span.end() - 1);
    int first = runAt(span.start());
    if (span.isEmpty()) {
      int at = last < 0 ? originalStart(0) : boundary(last, span.start());
      return new Span(at, at);
    }
    if (first < 0 || clean[first] + length[first] <= span.start()) {
      first++;
    }
    if (first > last) {
      return between(last);
    }
    int start = startOf(first, Math.max(span.start(), clean[first]));
    int end = endOf(last, Math.min(span.end(), clean[last] + length[last]));
    return new Span(Math.min(start, end), Math.max(start, end));
  }

  /** Whether some of the span stood in the original. */
  public boolean isMapped(Span span) {
    int run = runAt(span.isEmpty() ? span.start() : span.end() - 1);
    return run >= 0 && clean[run] + length[run] > span.start();
  }

  private Span between(int run) {
    int start = run < 0 ? originalStart(0) : original[run] + originalLength[run];
    int end = run + 1 < clean.length ? original[run + 1] : start;
    return new Span(start, Math.max(start, end));
  }

  private int originalStart(int run) {
    return run < original.length ? original[run] : 0;
  }

  private int boundary(int run, int offset) {
    return offset >= clean[run] + length[run]
        ? original[run] + originalLength[run]
        : startOf(run, offset);
  }

  private int startOf(int run, int offset) {
    return isEven(run) ? original[run] + offset - clean[run] : original[run];
  }

  private int endOf(int run, int offset) {
    return isEven(run) ? original[run] + offset - clean[run] : original[run] + originalLength[run];
  }

  private boolean isEven(int run) {
    return length[run] == originalLength[run];
  }

  /** The last run that begins at or before the offset, or -1 (private index, not a finding). */
  private int runAt(int offset) {
    int at = Arrays.binarySearch(clean, offset);
    return at >= 0 ? at : -at - 2;
  }

  /** Collects runs in ascending order of the cleaned text. Not thread-safe. */
  public static final class Builder {
    private int[] clean = new int[8];
    private int[] original = new int[8];
    private int[] length = new int[8];
    private int[] originalLength = new int[8];
    private int n;

    private Builder() {}

    /** Says that {@code units} code units at {@code cleanAt} are those at {@code originalAt}. */
    public Builder run(int cleanAt, int originalAt, int units) {
      if (units <= 0) {
        return this;
      }
      if (n > 0
          && length[n - 1] == originalLength[n - 1]
          && clean[n - 1] + length[n - 1] == cleanAt
          && original[n - 1] + length[n - 1] == originalAt) {
        length[n - 1] += units;
        originalLength[n - 1] += units;
        return this;
      }
      return replaced(cleanAt, units, originalAt, units);
    }

    /**
     * Says that {@code units} code units at {@code cleanAt} stand for {@code originalUnits} at
     * {@code originalAt}.
     *
     * @throws IllegalArgumentException if the run begins before the end of the last one, or
     *     anything is negative
     */
    public Builder replaced(int cleanAt, int units, int originalAt, int originalUnits) {
      if (units <= 0) {
        return this;
      }
      if (n > 0 && cleanAt < clean[n - 1] + length[n - 1]) {
        throw new IllegalArgumentException("runs must ascend: " + cleanAt);
      }
      if (cleanAt < 0 || originalAt < 0 || originalUnits < 0) {
        throw new IllegalArgumentException(
            "negative run: " + cleanAt + ", " + originalAt + ", " + originalUnits);
      }
      if (n == clean.length) {
        clean = Arrays.copyOf(clean, n * 2);
        original = Arrays.copyOf(original, n * 2);
        length = Arrays.copyOf(length, n * 2);
        originalLength = Arrays.copyOf(originalLength, n * 2);
      }
      clean[n] = cleanAt;
      original[n] = originalAt;
      length[n] = units;
      originalLength[n++] = originalUnits;
      return this;
    }

    /** The finished map. */
    public OffsetMap build() {
      return new OffsetMap(
          Arrays.copyOf(clean, n),
          Arrays.copyOf(original, n),
          Arrays.copyOf(length, n),
          Arrays.copyOf(originalLength, n));
    }
  }
}
