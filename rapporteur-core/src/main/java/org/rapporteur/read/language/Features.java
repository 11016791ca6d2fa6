package org.rapporteur.read.language;

import java.util.Locale;

/** Hashed features of words, tags and parser states. Not thread-safe: holds its own buffers. */
public final class Features {

  /** The features found last. */
  public final long[] found = new long[200];

  /** How many there are. */
  public int n;

  private int template;

  /** A 64-bit hash of a text. */
  public static long hash(String s) {
    long h = 0xcbf29ce484222325L;
    for (int i = 0; i < s.length(); i++) {
      h = (h ^ s.charAt(i)) * 0x100000001b3L;
    }
    return h | 1;
  }

  private void add(long a) {
    add(a, 0, 0);
  }

  private void add(long a, long b) {
    add(a, b, 0);
  }

  private void add(long a, long b, long c) {
    long h = (template++ + 1) * 0x9E3779B97F4A7C15L;
    h = (h ^ a) * 0xff51afd7ed558ccdL;
    h ^= h >>> 32;
    h = (h ^ b) * 0xc4ceb9fe1a85ec53L;
    h ^= h >>> 32;
    h = (h ^ c) * 0xff51afd7ed558ccdL;
    h ^= h >>> 33;
    found[n++] = h == 0 ? 1 : h;
  }

  /** Hashes of a word that the templates combine: lower form, shape, suffixes, prefixes. */
  public static long[] word(String form) {
    String low = form.toLowerCase(Locale.ROOT);
    if (Character.isDigit(low.charAt(0))) {
      StringBuilder b = new StringBuilder();
      for (int i = 0; i < Math.min(low.length(), 12); i++) {
        b.append(Character.isDigit(low.charAt(i)) ? '0' : low.charAt(i));
      }
      low = b.toString();
    }
    StringBuilder shape = new StringBuilder();
    for (int i = 0; i < form.length() && shape.length() < 6; i++) {
      char c = form.charAt(i);
      char s = Letters.isUpper(c) ? 'X' : Letters.isLower(c) ? 'x' : Letters.isDigit(c) ? 'd' : c;
      int l = shape.length();
      if (l < 2 || shape.charAt(l - 1) != s || shape.charAt(l - 2) != s) {
        shape.append(s);
      }
    }
    int l = low.length();
    return new long[] {
      hash(low), hash(shape.toString()),
      hash(low.substring(Math.max(0, l - 1))), hash(low.substring(Math.max(0, l - 2))),
      hash(low.substring(Math.max(0, l - 3))), hash(low.substring(Math.max(0, l - 4))),
      hash(low.substring(0, Math.min(1, l))), hash(low.substring(0, Math.min(2, l))),
      hash(low.substring(0, Math.min(3, l)))
    };
  }

  private static final long[] NONE = {3, 5, 7, 9, 11, 13, 15, 17, 19};

  private static long[] at(long[][] w, int i) {
    return i < 0 || i >= w.length ? NONE : w[i];
  }

  /** Features of word {@code i} for a tagger. {@code tags} are classes or tags beside. */
  public void tagging(long[][] w, int i, long prev, long prev2, long[] tags) {
    n = 0;
    template = 0;
    long[] c = w[i];
    long[] p = at(w, i - 1);
    long[] q = at(w, i - 2);
    long[] x = at(w, i + 1);
    long[] y = at(w, i + 2);
    add(1);
    for (int k = 0; k < 9; k++) {
      add(c[k]);
    }
    add(c[1], i == 0 ? 1 : 2);
    add(p[0]);
    add(q[0]);
    add(x[0]);
    add(y[0]);
    add(p[0], c[0]);
    add(c[0], x[0]);
    add(p[0], x[0]);
    add(prev);
    add(prev2);
    add(prev, prev2);
    add(prev, c[0]);
    add(prev, x[0]);
    add(prev, c[4]);
    add(prev, prev2, c[0]);
    add(p[4]);
    add(x[4]);
    add(x[3]);
    add(p[1], c[1], x[1]);
    add(p[1]);
    add(x[1]);
    add(x[1], y[1]);
    add(prev, c[1]);
    add(c[4], x[4]);
    if (tags.length > 0) {
      long t = tags[i];
      long tp = i > 0 ? tags[i - 1] : 3;
      long tx = i + 1 < tags.length ? tags[i + 1] : 3;
      add(t);
      add(t, c[0]);
      add(tp, t, tx);
      add(prev, t);
      add(prev, t, tx);
      add(prev, c[1], x[1]);
      add(c[1], t, tx);
    }
  }

  /** Features of a parser's state. */
  public void parsing(long[][] w, long[] tags, ArcState s) {
    n = 0;
    template = 0;
    int s0 = s.stack(0);
    int s1 = s.stack(1);
    int s2 = s.stack(2);
    int b0 = s.buffer;
    long s0w = at(w, s0)[0];
    long s1w = at(w, s1)[0];
    long b0w = at(w, b0)[0];
    long b1w = at(w, b0 + 1)[0];
    long s0t = tag(tags, s0);
    long s1t = tag(tags, s1);
    long s2t = tag(tags, s2);
    long b0t = tag(tags, b0);
    long b1t = tag(tags, b0 + 1);
    long b2t = tag(tags, b0 + 2);
    long b3t = tag(tags, b0 + 3);
    int s0l = s.left(s0);
    int s0r = s.right(s0);
    int s1l = s.left(s1);
    int s1r = s.right(s1);
    int b0l = s.left(b0);
    long s0lt = tag(tags, s0l);
    long s0rt = tag(tags, s0r);
    long s1lt = tag(tags, s1l);
    long s1rt = tag(tags, s1r);
    long b0lt = tag(tags, b0l);
    long d = s0 < 0 ? 0 : Math.min(6, b0 - s0) + 1;
    long d1 = s1 < 0 ? 0 : Math.min(6, s0 - s1) + 1;
    long vl = s.lefts(s0);
    long vr = s.rights(s0);
    long bl = s.lefts(b0);
    add(1);
    add(s0w);
    add(s0t);
    add(s0w, s0t);
    add(s1w);
    add(s1t);
    add(s1w, s1t);
    add(b0w);
    add(b0t);
    add(b0w, b0t);
    add(b1w);
    add(b1t);
    add(b1w, b1t);
    add(s2t);
    add(b2t);
    add(s0w, b0w);
    add(s0w, s0t, b0t);
    add(s0t, b0w, b0t);
    add(s0w, b0t);
    add(s0t, b0w);
    add(s0t, b0t);
    add(s0t, b0t, b1t);
    add(b0t, b1t, b2t);
    add(b1t, b2t, b3t);
    add(s1w, s0w);
    add(s1w, s0t);
    add(s1t, s0w);
    add(s1t, s0t);
    add(s1t, s0t, b0t);
    add(s2t, s1t, s0t);
    add(s1t, b0t);
    add(s1w, b0w);
    add(s1t, b0w);
    add(s1w, b0t);
    add(s0t, s0lt, b0t);
    add(s0t, s0rt, b0t);
    add(s0t, b0t, b0lt);
    add(s1t, s1rt, s0t);
    add(s1t, s0t, s0lt);
    add(s1t, s1lt, s0t);
    add(s1t, s0t, s0rt);
    add(s0w, d);
    add(s0t, d);
    add(b0w, d);
    add(b0t, d);
    add(s0t, b0t, d);
    add(s0w, b0w, d);
    add(s1t, s0t, d1);
    add(s0t, vl);
    add(s0t, vr);
    add(b0t, bl);
    add(s0w, vr);
    add(s0w, vl);
    add(s0t, vr, b0t);
    add(s0t, vl, b0t);
    add(at(w, s0l)[0]);
    add(at(w, s0r)[0]);
    add(at(w, b0l)[0]);
    add(at(w, s1r)[0]);
    add(at(w, s1l)[0]);
    add(s0w, s0lt);
    add(s0w, s0rt);
    add(b0w, b0lt);
    add(s1w, s1rt);
    add(s1w, s1lt);
    add(s.relation(s0l), s0w);
    add(s.relation(s0r), s0w);
    add(s.relation(b0l), b0w);
    add(s.relation(s0l), s0t, b0t);
    add(s.relation(s0r), s0t, b0t);
    add(s.relation(b0l), b0t, s0t);
    add(s.relation(s1r), s1t, s0t);
    add(s.relation(s1l), s1t, s0t);
    add(s0w, b0t, b1t);
    add(s0t, b0w, b1t);
    add(s0t, b0t, b1w);
    add(s1t, s0w, b0t);
    add(s1w, s0t, b0t);
    add(s1t, s0t, b0w);
    add(s0w, s0r < 0 ? 0 : at(w, s0r)[0], b0t);
    add(s0w, s0t, s1t);
    add(at(w, s0)[4], b0t);
    add(at(w, b0)[4], s0t);
    add(s0t, b0t, s.relation(s.left2(s0)));
    add(s0t, s0rt, tag(tags, s.right2(s0)));
    add(b0t, b0lt, tag(tags, s.left2(b0)));
  }

  private static long tag(long[] tags, int i) {
    return i < 0 ? 3 : i >= tags.length ? 5 : tags[i];
  }
}
