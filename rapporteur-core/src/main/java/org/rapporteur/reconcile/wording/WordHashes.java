package org.rapporteur.reconcile.wording;

import java.util.Arrays;

/**
 * The words of a text as numbers: case, punctuation and apostrophes do not count, and an ideograph
 * is a word of its own.
 */
final class WordHashes {

  private WordHashes() {}

  static int[] of(String text) {
    int[] words = new int[Math.max(16, text.length() / 5)];
    int n = 0;
    long hash = 0;
    boolean open = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean alone = c >= 0x2E80 && Character.isIdeographic(c);
      if (!alone && Character.isLetterOrDigit(c)) {
        hash = (hash ^ Character.toLowerCase(c)) * 0x100000001B3L;
        open = true;
        continue;
      }
      if (open && (c == '\'' || c == '\u2019')) {
        continue;
      }
      if (n + 2 > words.length) {
        words = Arrays.copyOf(words, words.length * 2);
      }
      if (open) {
        words[n++] = (int) mix(hash);
        hash = 0;
        open = false;
      }
      if (alone) {
        words[n++] = (int) mix(c);
      }
    }
    if (open) {
      words = n == words.length ? Arrays.copyOf(words, n + 1) : words;
      words[n++] = (int) mix(hash);
    }
    return Arrays.copyOf(words, n);
  }

  /** Spreads the bits (the finaliser of SplitMix64). */
  static long mix(long z) {
    long a = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
    long b = (a ^ (a >>> 27)) * 0x94D049BB133111EBL;
    return b ^ (b >>> 31);
  }
}
