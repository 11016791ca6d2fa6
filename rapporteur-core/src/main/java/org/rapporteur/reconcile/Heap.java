package org.rapporteur.reconcile;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Some bags of words as one: the sum of their weights, as rows of numbers of words and of weights,
 * for there are many of them, and each is held against many.
 */
final class Heap {

  /** Heaps are looked for by so many of the words that weigh most. */
  private static final int TELLING = 24;

  private final int[] words;
  private final double[] weights;
  private final List<Integer> members;
  private final int[] telling;
  private final boolean[] common;
  private final int[] commonPlaces;
  private final double commonLength;

  private Heap(int[] words, double[] weights, List<Integer> members, boolean[] common) {
    this.words = words;
    this.weights = weights;
    this.members = members;
    this.common = common;
    this.telling = heaviest();
    this.commonPlaces = IntStream.range(0, words.length).filter(i -> common[words[i]]).toArray();
    this.commonLength =
        Math.sqrt(Arrays.stream(commonPlaces).mapToDouble(i -> weights[i] * weights[i]).sum());
  }

  /**
   * The heap of one bag.
   *
   * @param numbers of the words, in the order of the words
   * @param common which of them many bags have; not to be changed
   */
  static Heap of(int bag, WordBag words, Map<String, Integer> numbers, boolean[] common) {
    return new Heap(
        words.weights().keySet().stream().mapToInt(w -> numbers.getOrDefault(w, 0)).toArray(),
        words.weights().values().stream().mapToDouble(w -> w).toArray(),
        List.of(bag),
        common);
  }

  /** The numbers of its bags. */
  List<Integer> members() {
    return members;
  }

  /** The words that weigh most, the heaviest first. */
  int[] telling() {
    return telling;
  }

  /** Takes a word and what it weighs. */
  interface Taker {
    void take(int word, double weight);
  }

  /** Hands over each word. */
  void each(Taker taker) {
    for (int i = 0; i < words.length; i++) {
      taker.take(words[i], weights[i]);
    }
  }

  /** The length of what it is in common words alone. */
  double commonLength() {
    return commonLength;
  }

  /** What it has of a row of weights, in common words alone. */
  double commonWith(double[] row) {
    double sum = 0;
    for (int i : commonPlaces) {
      sum += weights[i] * row[words[i]];
    }
    return sum;
  }

  /** Both as one. */
  Heap with(Heap other) {
    int[] all =
        IntStream.concat(IntStream.of(words), IntStream.of(other.words))
            .sorted()
            .distinct()
            .toArray();
    double[] sums = new double[all.length];
    add(all, sums);
    other.add(all, sums);
    return new Heap(
        all, sums, Stream.concat(members.stream(), other.members.stream()).toList(), common);
  }

  private void add(int[] all, double[] sums) {
    int at = 0;
    for (int i = 0; i < words.length; i++) {
      while (all[at] != words[i]) {
        at++;
      }
      sums[at] += weights[i];
    }
  }

  private int[] heaviest() {
    int[] best = new int[Math.min(TELLING, words.length)];
    int size = 0;
    for (int i = 0; i < words.length; i++) {
      if (size == best.length && (size == 0 || weights[i] <= weights[best[size - 1]])) {
        continue;
      }
      // of words that weigh the same the first stays before
      int at = size < best.length ? size++ : size - 1;
      while (at > 0 && weights[best[at - 1]] < weights[i]) {
        best[at] = best[at - 1];
        at--;
      }
      best[at] = i;
    }
    return Arrays.stream(best).map(i -> words[i]).toArray();
  }
}
