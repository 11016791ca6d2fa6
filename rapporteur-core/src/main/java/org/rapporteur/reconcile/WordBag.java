package org.rapporteur.reconcile;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
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

  WordBag plus(WordBag other) {
    WordBag sum = new WordBag(new TreeMap<>(weights));
    other.weights.forEach((w, x) -> sum.weights.merge(w, x, Double::sum));
    return sum;
  }

  /** The sum over the words of both of the products of their weights. */
  double times(WordBag other) {
    boolean fewer = weights.size() <= other.weights.size();
    Map<String, Double> few = fewer ? weights : other.weights;
    Map<String, Double> many = fewer ? other.weights : weights;
    double sum = 0;
    for (Map.Entry<String, Double> e : few.entrySet()) {
      sum += e.getValue() * many.getOrDefault(e.getKey(), 0.0);
    }
    return sum;
  }

  /** The words that weigh most, the heaviest first. */
  List<String> heaviest(int count) {
    return weights.entrySet().stream()
        .sorted(
            Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(count)
        .map(Map.Entry::getKey)
        .toList();
  }
}
