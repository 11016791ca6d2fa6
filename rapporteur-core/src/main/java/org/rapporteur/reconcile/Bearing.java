package org.rapporteur.reconcile;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * How much of a sentence is of the crisis that the articles are about, and not of another that one
 * of them mentions: by the words and by the parties that most of the articles tell of.
 */
final class Bearing {

  /** Of so many sentences the one whose words bear most sets the measure. */
  private static final double MEASURE = 0.9;

  /** A sentence of other words is worth at least so much of one that bears most. */
  private static final double LEAST = 0.1;

  /** Parties of which few articles tell take so much away. */
  private static final double PARTIES = 0.5;

  /** What is between two parties bears on both. */
  private static final int BETWEEN = 2;

  private final Map<String, Double> words;
  private final Map<String, Double> parties;
  private final double measure;

  Bearing(List<ToldSentence> told) {
    this.words = shares(told, ToldSentence::content);
    this.parties = shares(told, ToldSentence::parties);
    double[] sums = told.stream().mapToDouble(this::words).sorted().toArray();
    this.measure = sums.length == 0 ? 0 : sums[(int) (MEASURE * sums.length)];
  }

  /** In which part of the articles each thing is told of. */
  private static Map<String, Double> shares(
      List<ToldSentence> told, Function<ToldSentence, Set<String>> part) {
    Map<String, Set<String>> byArticle = new HashMap<>();
    told.forEach(
        s -> byArticle.computeIfAbsent(s.article(), a -> new HashSet<>()).addAll(part.apply(s)));
    Map<String, Integer> holders = new HashMap<>();
    byArticle.values().forEach(some -> some.forEach(w -> holders.merge(w, 1, Integer::sum)));
    Map<String, Double> shares = new HashMap<>();
    holders.forEach((w, n) -> shares.put(w, (double) n / byArticle.size()));
    return shares;
  }

  private double words(ToldSentence s) {
    // in one order, for nothing turns on the order in which numbers were added up
    double sum =
        s.content().stream()
            .mapToDouble(w -> words.getOrDefault(w, 0.0))
            .map(share -> share * share)
            .sorted()
            .sum();
    return s.content().isEmpty() ? 0 : sum / Math.sqrt(s.content().size());
  }

  /** How much it bears on the crisis, in (0, 1]. */
  double of(ToldSentence s) {
    double told = measure == 0 ? 1 : Math.min(1, Math.max(LEAST, words(s) / measure));
    double between =
        s.parties().stream()
                .mapToDouble(p -> -parties.getOrDefault(p, 0.0))
                .sorted()
                .limit(BETWEEN)
                .sum()
            / -BETWEEN;
    return Math.sqrt(told) * (1 - PARTIES + PARTIES * between);
  }
}
