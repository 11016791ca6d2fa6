package org.rapporteur.read.format.page;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The word sequences of a text, to tell how much of another text it holds: sequences of four words,
 * and shorter ones for texts that have no four. Case and punctuation do not count.
 */
final class WordGrams {

  private static final int MOST_WORDS = 40_000;
  private static final int LONGEST = 4;

  private final Set<Long> grams = new HashSet<>();
  private final int words;

  private WordGrams(long[] hashes) {
    this.words = hashes.length;
    for (int i = 0; i < hashes.length; i++) {
      long gram = 0;
      for (int n = 1; n <= LONGEST && i + n <= hashes.length; n++) {
        gram = mix(gram, hashes[i + n - 1]);
        grams.add(gram + n);
      }
    }
  }

  /** Takes in a text; of a very long one the beginning. */
  static WordGrams of(String text) {
    return new WordGrams(hashes(text));
  }

  /** The number of words taken in. */
  int words() {
    return words;
  }

  /** The share, 0 to 1, of the words' sequences that it holds. */
  float shareOf(long[] hashes) {
    int n = Math.min(LONGEST, hashes.length);
    if (n == 0 || grams.isEmpty()) {
      return 0;
    }
    int hits = 0;
    int all = 0;
    for (int i = 0; i + n <= hashes.length; i++) {
      long gram = 0;
      for (int k = 0; k < n; k++) {
        gram = mix(gram, hashes[i + k]);
      }
      all++;
      hits += grams.contains(gram + n) ? 1 : 0;
    }
    return (float) hits / all;
  }

  private static long mix(long a, long b) {
    long x = (a ^ b) * 0x9e3779b97f4a7c15L;
    return x ^ (x >>> 29);
  }

  /** The hash of each word, in order. */
  static long[] hashes(String text) {
    long[] out = new long[Math.min(MOST_WORDS, text.length() / 2 + 1)];
    int n = 0;
    long word = 0;
    boolean in = false;
    for (int i = 0; i <= text.length() && n < out.length; i++) {
      char c = i < text.length() ? text.charAt(i) : ' ';
      if (Character.isLetterOrDigit(c)) {
        word = mix(in ? word : 17, Character.toLowerCase(c));
        in = true;
      } else if (in) {
        out[n++] = word;
        in = false;
      }
    }
    return java.util.Arrays.copyOf(out, n);
  }

  /** The words of a text in lower case. */
  static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    int start = -1;
    for (int i = 0; i <= text.length(); i++) {
      boolean letter = i < text.length() && Character.isLetterOrDigit(text.charAt(i));
      if (letter && start < 0) {
        start = i;
      } else if (!letter && start >= 0) {
        words.add(text.substring(start, i).toLowerCase(java.util.Locale.ROOT));
        start = -1;
      }
    }
    return words;
  }
}
