package org.rapporteur.reconcile.wording;

/** Which stretches of a text another one covers, as 64 equal parts of it. */
final class Coverage {

  private static final int PARTS = 64;

  private long bits;

  void mark(int stretch, int of) {
    int from = stretch * PARTS / of;
    int to = Math.max(from + 1, (stretch + 1) * PARTS / of);
    for (int p = from; p < to && p < PARTS; p++) {
      bits |= 1L << p;
    }
  }

  Coverage and(Coverage other) {
    Coverage both = new Coverage();
    both.bits = bits | other.bits;
    return both;
  }

  int parts() {
    return Long.bitCount(bits);
  }

  /** The share of the smaller one that the other covers too. */
  double overlap(Coverage other) {
    int smaller = Math.min(parts(), other.parts());
    return smaller == 0 ? 0 : (double) Long.bitCount(bits & other.bits) / smaller;
  }
}
