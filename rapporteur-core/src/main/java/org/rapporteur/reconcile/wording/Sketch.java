package org.rapporteur.reconcile.wording;

import java.util.Arrays;

/**
 * A text's three-word shingles as hashes with the places where each first stands, thinned to a
 * bounded number: at level <i>n</i> those hashes are kept whose last <i>n</i> bits are zero, so
 * that two sketches of different levels can still be compared at the higher one.
 *
 * <p>The same idea as a scaled ("FracMinHash") sketch: it estimates containment, not only
 * resemblance, which is what an excerpt, a shortened or a lengthened version needs.
 */
final class Sketch {

  private static final int SHINGLE = 3;
  private static final int MOST = 1024;
  private static final int WINDOW_BITS = 5;

  /** So many shingles at least are looked at in a stretch, as a power of two. */
  private static final int LEAST_BITS = 3;

  /** Hash in the upper half, place in the lower; ascending, each hash once. */
  private final long[] entries;

  private final int level;
  private final int words;
  private final long fingerprint;

  private Sketch(long[] entries, int level, int words, long fingerprint) {
    this.entries = entries;
    this.level = level;
    this.words = words;
    this.fingerprint = fingerprint;
  }

  static Sketch of(String text) {
    int[] words = WordHashes.of(text);
    int n = Math.max(0, words.length - SHINGLE + 1);
    long[] all = new long[n];
    long fingerprint = words.length;
    for (int word : words) {
      fingerprint = WordHashes.mix(fingerprint * 31 + word);
    }
    int level = 0;
    while ((n >>> level) > MOST) {
      level++;
    }
    int mask = (1 << level) - 1;
    int kept = 0;
    for (int i = 0; i < n; i++) {
      int hash = hash(words, i);
      if ((hash & mask) == 0) {
        all[kept++] = ((long) hash << 32) | i;
      }
    }
    long[] sorted = Arrays.copyOf(all, kept);
    Arrays.sort(sorted);
    return new Sketch(firstOfEach(sorted), level, words.length, fingerprint);
  }

  private static int hash(int[] words, int at) {
    long h = words[at];
    h = WordHashes.mix(h * 0x9E3779B97F4A7C15L + words[at + 1]);
    h = WordHashes.mix(h * 0x9E3779B97F4A7C15L + words[at + 2]);
    return (int) h;
  }

  private static long[] firstOfEach(long[] sorted) {
    int kept = 0;
    for (int i = 0; i < sorted.length; i++) {
      if (i == 0 || sorted[i] >> 32 != sorted[i - 1] >> 32) {
        sorted[kept++] = sorted[i];
      }
    }
    return Arrays.copyOf(sorted, kept);
  }

  /** The hashes under which the text can be found: a quarter of those of a short one. */
  int[] keys() {
    int bits = Math.max(2, level);
    int mask = entries.length < 64 ? 0 : (1 << bits) - 1;
    int[] keys = new int[entries.length];
    int n = 0;
    for (long e : entries) {
      int hash = (int) (e >> 32);
      if ((hash & mask) == 0) {
        keys[n++] = hash;
      }
    }
    return Arrays.copyOf(keys, n);
  }

  /** The number of words of the text. */
  int words() {
    return words;
  }

  /** Equal for texts of the same words in the same order. */
  long fingerprint() {
    return fingerprint;
  }

  /** How two texts overlap. */
  Overlap with(Sketch other) {
    int common = Math.max(level, other.level);
    int mask = (1 << common) - 1;
    int bits = Math.max(WINDOW_BITS, LEAST_BITS + common);
    Windows mine = new Windows(words, bits);
    Windows theirs = new Windows(other.words, bits);
    int i = 0;
    int j = 0;
    while (i < entries.length || j < other.entries.length) {
      int a = i < entries.length ? (int) (entries[i] >> 32) : Integer.MAX_VALUE;
      int b = j < other.entries.length ? (int) (other.entries[j] >> 32) : Integer.MAX_VALUE;
      boolean left = j >= other.entries.length || (i < entries.length && a <= b);
      boolean right = i >= entries.length || (j < other.entries.length && b <= a);
      boolean counted = ((left ? a : b) & mask) == 0;
      boolean shared = left && right;
      if (left) {
        mine.count((int) entries[i++], counted, shared);
      }
      if (right) {
        theirs.count((int) other.entries[j++], counted, shared);
      }
    }
    return new Overlap(mine.share(), theirs.share(), mine.covered(), theirs.covered(), mine.hit());
  }

  /** Counts shingles by the stretch of text in which they stand. */
  private static final class Windows {
    /** A stretch that was reworded or misread keeps this share of its shingles, or more. */
    private static final double ENOUGH = 0.35;

    private final int[] all;
    private final int[] hits;
    private final int bits;
    private int total;
    private int shared;

    Windows(int words, int bits) {
      this.bits = bits;
      int n = (words >>> bits) + 1;
      all = new int[n];
      hits = new int[n];
    }

    void count(int place, boolean counted, boolean both) {
      if (counted) {
        int w = Math.min(place >>> bits, all.length - 1);
        all[w]++;
        total++;
        if (both) {
          hits[w]++;
          shared++;
        }
      }
    }

    double share() {
      return total == 0 ? 0 : (double) shared / total;
    }

    /** How much of its stretches the other text covers. */
    double covered() {
      double covered = 0;
      for (int w = 0; w < all.length; w++) {
        covered += all[w] == 0 ? 0 : all[w] * Math.min(1, hits[w] / (ENOUGH * all[w]));
      }
      return total == 0 ? 0 : covered / total;
    }

    /** Which stretches the other text covers. */
    Coverage hit() {
      Coverage coverage = new Coverage();
      for (int w = 0; w < hits.length; w++) {
        if (hits[w] > 0 && hits[w] >= ENOUGH / 2 * all[w]) {
          coverage.mark(w, hits.length);
        }
      }
      return coverage;
    }
  }
}
