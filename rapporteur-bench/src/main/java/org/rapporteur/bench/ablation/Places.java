package org.rapporteur.bench.ablation;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Word positions of a text, so that spans are compared by the words that they cover. */
final class Places {

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}\\p{M}]+");

  /** Where each word begins and ends, in code points. */
  private final List<int[]> words = new ArrayList<>();

  Places(String text) {
    Matcher m = WORD.matcher(text);
    int units = 0;
    int points = 0;
    while (m.find()) {
      points += text.codePointCount(units, m.start());
      int length = text.codePointCount(m.start(), m.end());
      words.add(new int[] {points, points + length});
      points += length;
      units = m.end();
    }
  }

  /** The words that the spans of some fields cover. */
  BitSet covered(JsonNode finding, String... fields) {
    BitSet found = new BitSet();
    for (String field : fields) {
      for (JsonNode span : finding.path(field)) {
        cover(span.path(0).asInt(), span.path(1).asInt(), found);
      }
    }
    return found;
  }

  /** The words that one span covers. */
  BitSet under(JsonNode span) {
    BitSet found = new BitSet();
    cover(span.path(0).asInt(), span.path(1).asInt(), found);
    return found;
  }

  private void cover(int start, int end, BitSet found) {
    for (int i = 0; i < words.size(); i++) {
      if (words.get(i)[0] < end && words.get(i)[1] > start) {
        found.set(i);
      }
    }
  }

  /** The share of the words of both that both cover. */
  static double near(BitSet a, BitSet b) {
    BitSet both = (BitSet) a.clone();
    both.and(b);
    BitSet any = (BitSet) a.clone();
    any.or(b);
    return any.isEmpty() ? 0 : (double) both.cardinality() / any.cardinality();
  }
}
