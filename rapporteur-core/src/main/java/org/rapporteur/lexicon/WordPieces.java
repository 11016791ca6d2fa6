package org.rapporteur.lexicon;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Cuts a word into the longest pieces that are known, from the left: <i>rubb ##ished</i>. Case and
 * accents do not count; marks count only where a word is nothing else. Immutable.
 */
final class WordPieces {

  /** What a piece begins with that goes on a word. */
  private static final String GOES_ON = "##";

  private static final int MOST = 12;

  private final List<String> pieces;
  private final Map<String, Integer> rows = new HashMap<>();
  private final int longest;

  WordPieces(List<String> pieces) {
    this.pieces = List.copyOf(pieces);
    int longest = 0;
    for (int i = 0; i < pieces.size(); i++) {
      rows.put(pieces.get(i), i);
      longest = Math.max(longest, pieces.get(i).length());
    }
    this.longest = longest;
  }

  List<String> pieces() {
    return pieces;
  }

  /** The rows of a word's pieces; none where a part of it is unknown. */
  int[] rows(String word) {
    String plain = plain(word);
    int[] found = new int[MOST];
    int n = 0;
    int at = 0;
    while (at < plain.length() && n < MOST) {
      int end = at;
      while (end < plain.length() && Character.isLetterOrDigit(plain.charAt(end))) {
        end++;
      }
      int more = end == at ? 0 : run(plain, at, end, found, n);
      if (more < 0) {
        return new int[0];
      }
      n += more;
      at = Math.max(end, at + 1);
    }
    if (n == 0) {
      n = marks(plain, found);
    }
    return Arrays.copyOf(found, n);
  }

  /** Cuts a run of letters and digits; gives the number of pieces, -1 where it cannot be cut. */
  private int run(String plain, int start, int end, int[] found, int n) {
    int at = start;
    int more = 0;
    while (at < end && n + more < MOST) {
      int row = -1;
      int to = Math.min(end, at + longest);
      for (; to > at && row < 0; to--) {
        String piece = plain.substring(at, to);
        row = rows.getOrDefault(at == start ? piece : GOES_ON + piece, -1);
      }
      if (row < 0) {
        return -1;
      }
      found[n + more++] = row;
      at = to + 1;
    }
    return more;
  }

  private int marks(String plain, int[] found) {
    int n = 0;
    for (int i = 0; i < plain.length() && n < MOST; i++) {
      int row = rows.getOrDefault(plain.substring(i, i + 1), -1);
      if (row >= 0) {
        found[n++] = row;
      }
    }
    return n;
  }

  private static String plain(String word) {
    String low = word.toLowerCase(Locale.ROOT);
    for (int i = 0; i < low.length(); i++) {
      if (low.charAt(i) > '~') {
        return stripped(low);
      }
    }
    return low;
  }

  private static String stripped(String low) {
    String apart = Normalizer.normalize(low, Normalizer.Form.NFD);
    StringBuilder out = new StringBuilder(apart.length());
    for (int i = 0; i < apart.length(); i++) {
      char c = apart.charAt(i);
      if (Character.getType(c) != Character.NON_SPACING_MARK) {
        out.append(c);
      }
    }
    return out.toString();
  }
}
