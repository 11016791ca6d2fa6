package org.rapporteur.bench.language;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.rapporteur.syntax.Name;
import org.rapporteur.syntax.NameType;
import org.rapporteur.syntax.Sentence;

/** Precision, recall and F1 of names on gold words: same words and same type. */
final class NameScore {

  private final Map<NameType, int[]> counts = new EnumMap<>(NameType.class);

  NameScore() {
    for (NameType t : NameType.values()) {
      counts.put(t, new int[3]);
    }
  }

  void add(GoldSentence gold, Sentence found) {
    Set<GoldName> wanted = new HashSet<>(gold.names());
    for (GoldName g : gold.names()) {
      count(g.type())[0]++;
    }
    for (Name n : found.names()) {
      count(n.type())[1]++;
      if (wanted.contains(new GoldName(n.type(), n.first() - 1, n.last() - 1))) {
        count(n.type())[2]++;
      }
    }
  }

  private int[] count(NameType type) {
    return counts.computeIfAbsent(type, t -> new int[3]);
  }

  boolean hasGold() {
    return counts.values().stream().anyMatch(c -> c[0] > 0);
  }

  String report() {
    StringBuilder b = new StringBuilder();
    int[] core = new int[3];
    for (NameType t : NameType.values()) {
      int[] c = count(t);
      line(b, t.name().toLowerCase(Locale.ROOT), c);
      if (t == NameType.PERSON || t == NameType.ORGANIZATION || t == NameType.PLACE) {
        for (int i = 0; i < 3; i++) {
          core[i] += c[i];
        }
      }
    }
    line(b, "person+organization+place", core);
    return b.toString();
  }

  private static void line(StringBuilder b, String label, int[] c) {
    double p = c[1] == 0 ? 0 : (double) c[2] / c[1];
    double r = c[0] == 0 ? 0 : (double) c[2] / c[0];
    double f = p + r == 0 ? 0 : 2 * p * r / (p + r);
    b.append(
        String.format(
            Locale.ROOT, "  names %-26s P %.3f  R %.3f  F1 %.3f  (%d)%n", label, p, r, f, c[0]));
  }
}
