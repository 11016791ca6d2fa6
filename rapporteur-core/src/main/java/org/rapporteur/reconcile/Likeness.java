package org.rapporteur.reconcile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * How much of what they say texts have in common: the cosine of their words, rare words weighing
 * more. A word of very many texts leads to no comparison.
 */
final class Likeness {

  private static final int COMMON = 200;

  private final List<Set<String>> texts;
  private final Map<String, List<Integer>> holders = new HashMap<>();
  private final double[] lengths;

  Likeness(List<Set<String>> texts) {
    this.texts = texts;
    for (int i = 0; i < texts.size(); i++) {
      for (String w : texts.get(i)) {
        holders.computeIfAbsent(w, k -> new ArrayList<>()).add(i);
      }
    }
    this.lengths = new double[texts.size()];
    for (int i = 0; i < lengths.length; i++) {
      lengths[i] = Math.sqrt(texts.get(i).stream().mapToDouble(w -> square(weight(w))).sum());
    }
  }

  private static double square(double x) {
    return x * x;
  }

  private double weight(String word) {
    return Math.log1p((double) texts.size() / holders.getOrDefault(word, List.of()).size());
  }

  /** The texts that share words with one, itself left out, each with how alike it is, in (0, 1]. */
  Map<Integer, Double> of(int text) {
    Map<Integer, Double> found = new TreeMap<>();
    for (String w : texts.get(text)) {
      List<Integer> some = holders.getOrDefault(w, List.of());
      if (some.size() <= COMMON) {
        double shared = square(weight(w));
        some.forEach(j -> found.merge(j, shared, Double::sum));
      }
    }
    found.remove(text);
    found.replaceAll((j, shared) -> Math.min(1, shared / (lengths[text] * lengths[j])));
    return found;
  }
}
