package org.rapporteur.reconcile;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/** Words with what each of them weighs. */
record WordBag(Map<String, Double> weights) {

  static WordBag empty() {
    return new WordBag(new TreeMap<>());
  }

  /** Counts each of the words for so much; what is there already counts for more. */
  WordBag and(Collection<String> words, double weight) {
    words.forEach(w -> weights.merge(w, weight, Double::sum));
    return this;
  }

  /** A word that few of the bags hold says more; each bag gets length one. */
  static void weigh(Collection<WordBag> bags) {
    Map<String, Integer> holders = new HashMap<>();
    bags.forEach(b -> b.weights.keySet().forEach(w -> holders.merge(w, 1, Integer::sum)));
    for (WordBag b : bags) {
      b.weights.replaceAll(
          (w, x) -> x * Math.log1p((double) bags.size() / holders.getOrDefault(w, 1)));
      double length = Math.sqrt(b.weights.values().stream().mapToDouble(w -> w * w).sum());
      b.weights.replaceAll((w, x) -> length == 0 ? 0 : x / length);
    }
  }
}
