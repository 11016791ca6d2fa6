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

  private Heap(int[] words, double[] weights, List<Integer> members) {
    this.words = words;
    this.weights = weights;
    this.members = members;
    this.telling = heaviest();
  }

  /** The heap of one bag; the numbers of the words are in the order of the words. */
  static Heap of(int bag, WordBag words, Map<String, Integer> numbers) {
    return new Heap(
        words.weights().keySet().stream().mapToInt(w -> numbers.getOrDefault(w, 0)).toArray(),
        words.weights().values().stream().mapToDouble(w -> w).toArray(),
        List.of(bag));
  }

  /** The numbers of its bags. */
  List<Integer> members() {
    return members;
  }

  /** The words that weigh most, the heaviest first. */
  int[] telling() {
    return telling;
  }

  /** Writes the weights at the numbers of their words. */
  void spread(double[] row) {
    for (int i = 0; i < words.length; i++) {
      row[words[i]] = weights[i];
    }
  }

  /** Takes the weights away again. */
  void clear(double[] row) {
    for (int w : words) {
      row[w] = 0;
    }
  }

  /**
   * How alike its bags are to another's, on average, in thousand millionths.
   *
   * @param row the other's weights
   * @param bags how many the other has
   */
  double like(double[] row, int bags) {
    double sum = 0;
    for (int i = 0; i < words.length; i++) {
      sum += weights[i] * row[words[i]];
    }
    double pairs = (double) members.size() * bags;
    // nothing turns on the order in which weights were added up
    return Math.rint(1e9 * sum / pairs);
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
    return new Heap(all, sums, Stream.concat(members.stream(), other.members.stream()).toList());
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
