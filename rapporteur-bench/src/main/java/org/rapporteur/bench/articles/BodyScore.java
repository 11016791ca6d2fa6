package org.rapporteur.bench.articles;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The body measure of the suite: four-word shingles, precision and recall a page. */
final class BodyScore {

  private double precision;
  private double recall;
  private double own;
  private int withPrediction;
  private int withGold;
  private int pages;

  /** Adds a page; returns its own F1. */
  double add(String gold, String predicted) {
    Map<String, Integer> g = shingles(gold);
    Map<String, Integer> p = shingles(predicted);
    int common = 0;
    for (Map.Entry<String, Integer> e : p.entrySet()) {
      common += Math.min(e.getValue(), g.getOrDefault(e.getKey(), 0));
    }
    int extra = sum(p) - common;
    int missed = sum(g) - common;
    pages++;
    if (common + extra > 0) {
      precision += (double) common / (common + extra);
      withPrediction++;
    }
    if (common + missed > 0) {
      recall += (double) common / (common + missed);
      withGold++;
    }
    double f1 = extra + missed == 0 ? 1 : 2.0 * common / (2 * common + extra + missed);
    own += f1;
    return f1;
  }

  double f1() {
    double p = precision / Math.max(1, withPrediction);
    double r = recall / Math.max(1, withGold);
    return p + r == 0 ? 0 : 2 * p * r / (p + r);
  }

  @Override
  public String toString() {
    return String.format(
        java.util.Locale.ROOT,
        "F1 %.4f  precision %.4f  recall %.4f  by page %.4f  (%d pages)",
        f1(),
        precision / Math.max(1, withPrediction),
        recall / Math.max(1, withGold),
        own / Math.max(1, pages),
        pages);
  }

  private static int sum(Map<String, Integer> counts) {
    return counts.values().stream().mapToInt(Integer::intValue).sum();
  }

  private static Map<String, Integer> shingles(String text) {
    List<String> words = BlockLabels.words(text);
    Map<String, Integer> counts = new HashMap<>();
    if (words.isEmpty()) {
      return counts;
    }
    if (words.size() <= 4) {
      counts.put(String.join(" ", words), 1);
      return counts;
    }
    for (int i = 0; i + 4 <= words.size(); i++) {
      counts.merge(String.join(" ", words.subList(i, i + 4)), 1, Integer::sum);
    }
    return counts;
  }
}
