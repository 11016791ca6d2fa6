package org.rapporteur.read.language;

import java.util.Locale;

/** What the network sees of a word: its regular lower-case form, and hashed affixes and shape. */
public final class WordFeatures {

  /** The number of hashed features of a word. */
  public static final int COUNT = 14;

  private WordFeatures() {}

  /** The form by which a word is known: lower case, digits made zeros. */
  public static String norm(String form) {
    String low = form.toLowerCase(Locale.ROOT);
    boolean digits = false;
    for (int i = 0; i < low.length() && !digits; i++) {
      digits = low.charAt(i) >= '0' && low.charAt(i) <= '9';
    }
    if (!digits) {
      return low;
    }
    StringBuilder b = new StringBuilder(low.length());
    for (int i = 0; i < low.length(); i++) {
      char c = low.charAt(i);
      b.append(c >= '0' && c <= '9' ? '0' : c);
    }
    return b.toString();
  }

  /** Rows of the affix embeddings for a word, {@link #COUNT} of them. */
  public static int[] affixes(
      String form, String norm, long classes, Conventions conventions, int rows) {
    int n = norm.length();
    int[] found = new int[COUNT];
    int at = 0;
    for (int k = 1; k <= 5; k++) {
      found[at++] = row(k, norm, Math.max(0, n - k), n, rows);
    }
    for (int k = 1; k <= 4; k++) {
      found[at++] = row(5 + k, norm, 0, Math.min(k, n), rows);
    }
    long shape = shape(form);
    found[at++] = mix(11L, shape, rows);
    found[at++] = row(shape, norm, Math.max(0, n - 3), n, rows);
    found[at++] = mix(12L, classes, rows);
    found[at++] = mix(13L, Math.min(n, 14), rows);
    found[at] = row(14L, conventions.name(), 0, conventions.name().length(), rows);
    return found;
  }

  private static int row(long kind, String s, int from, int to, int rows) {
    long h = kind * 0x9E3779B97F4A7C15L;
    for (int i = from; i < to; i++) {
      h = (h ^ s.charAt(i)) * 0x100000001b3L;
    }
    return mix(h, 0, rows);
  }

  private static long shape(String form) {
    long h = 8;
    char before = 0;
    int kept = 0;
    for (int i = 0; i < form.length() && kept < 6; i++) {
      char c = form.charAt(i);
      char s = Letters.isUpper(c) ? 'X' : Letters.isLower(c) ? 'x' : Letters.isDigit(c) ? 'd' : c;
      if (s != before) {
        h = (h ^ s) * 0x100000001b3L;
        kept++;
      }
      before = s;
    }
    return h * 31 + Math.min(form.length(), 3);
  }

  private static int mix(long a, long b, int rows) {
    long h = (a ^ (b * 0xff51afd7ed558ccdL)) * 0xc4ceb9fe1a85ec53L;
    h ^= h >>> 31;
    h *= 0x9E3779B97F4A7C15L;
    return (int) ((h >>> 33) % rows);
  }
}
