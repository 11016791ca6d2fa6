package org.rapporteur.reconcile;

import java.util.Arrays;

/**
 * How much the heaps have in common with one of them, summed up word by word: of each word that not
 * too many bags hold, which heaps hold it, and how much it weighs in each. Not thread-safe.
 */
final class WordHolders {

  /** The heaps of one word. */
  private static final class Holders {
    private int[] heaps = new int[2];
    private double[] weights = new double[2];
    private int size;

    void add(int heap, double weight) {
      if (size == heaps.length) {
        heaps = Arrays.copyOf(heaps, 2 * size);
        weights = Arrays.copyOf(weights, 2 * size);
      }
      heaps[size] = heap;
      weights[size++] = weight;
    }

    void remove(int heap) {
      int at = 0;
      while (heaps[at] != heap) {
        at++;
      }
      size--;
      heaps[at] = heaps[size];
      weights[at] = weights[size];
    }
  }

  private final boolean[] common;
  private final Holders[] byWord;

  /** What each heap has in common with the one that is {@linkplain #spread spread}. */
  private final double[] sums;

  /** The weights of the spread heap's common words. */
  private final double[] row;

  private double length;

  /**
   * No heaps yet.
   *
   * @param common which words so many heaps hold that they are looked up in each heap
   * @param heaps how many heaps there will be at most
   */
  WordHolders(boolean[] common, int heaps) {
    this.common = common;
    this.byWord = new Holders[common.length];
    Arrays.setAll(byWord, w -> new Holders());
    this.sums = new double[heaps];
    this.row = new double[common.length];
  }

  void add(int number, Heap heap) {
    heap.each(
        (w, weight) -> {
          if (!common[w]) {
            byWord[w].add(number, weight);
          }
        });
  }

  void remove(int number, Heap heap) {
    heap.each(
        (w, weight) -> {
          if (!common[w]) {
            byWord[w].remove(number);
          }
        });
  }

  /** From here to {@link #clear} the others are held against this heap. */
  void spread(Heap heap) {
    length = heap.commonLength();
    heap.each(
        (w, weight) -> {
          if (common[w]) {
            row[w] = weight;
            return;
          }
          Holders holders = byWord[w];
          for (int i = 0; i < holders.size; i++) {
            sums[holders.heaps[i]] += weight * holders.weights[i];
          }
        });
  }

  /** Ends what {@link #spread} began. */
  void clear(Heap heap) {
    heap.each(
        (w, weight) -> {
          row[w] = 0;
          Holders holders = byWord[w];
          for (int i = 0; i < holders.size; i++) {
            sums[holders.heaps[i]] = 0;
          }
        });
  }

  /** What the heap has in common with the one that is spread, in words that few bags hold. */
  double rare(int number) {
    return sums[number];
  }

  /** More than this the heap has not in common with the one that is spread. */
  double most(int number, Heap heap) {
    return sums[number] + length * heap.commonLength();
  }

  /** What the heap has in common with the one that is spread. */
  double with(int number, Heap heap) {
    return sums[number] + heap.commonWith(row);
  }
}
