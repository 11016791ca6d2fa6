package org.rapporteur.reconcile;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;

/** Which heaps a telling word leads to. Not thread-safe. */
final class HeapIndex {

  /** A word of so many heaps leads to none. */
  private static final int COMMON = 200;

  /** The heaps of a word, in order. */
  private static final class Holders {
    private int[] heaps = new int[2];
    private int size;

    void add(int heap) {
      int at = at(heap);
      if (size == heaps.length) {
        heaps = Arrays.copyOf(heaps, 2 * size);
      }
      System.arraycopy(heaps, at, heaps, at + 1, size - at);
      heaps[at] = heap;
      size++;
    }

    void remove(int heap) {
      int at = at(heap);
      size--;
      System.arraycopy(heaps, at + 1, heaps, at, size - at);
    }

    private int at(int heap) {
      int found = Arrays.binarySearch(heaps, 0, size, heap);
      return found < 0 ? -found - 1 : found;
    }

    boolean leads() {
      return size <= COMMON;
    }

    IntStream all() {
      return Arrays.stream(heaps, 0, size);
    }
  }

  private final Holders[] byWord;

  /** Of each word whose heaps changed since {@link #turned}, whether it led anywhere then. */
  private final Map<Integer, Boolean> led = new HashMap<>();

  /** In which look each heap was seen last. */
  private final int[] seen;

  private final int[] candidates;

  private int look;

  /** An index of so many words and at most so many heaps. */
  HeapIndex(int words, int heaps) {
    this.seen = new int[heaps];
    this.candidates = new int[heaps];
    this.byWord = new Holders[words];
    Arrays.setAll(byWord, w -> new Holders());
  }

  void add(int number, Heap heap) {
    for (int w : heap.telling()) {
      led.putIfAbsent(w, byWord[w].leads());
      byWord[w].add(number);
    }
  }

  void remove(int number, Heap heap) {
    for (int w : heap.telling()) {
      led.putIfAbsent(w, byWord[w].leads());
      byWord[w].remove(number);
    }
  }

  /** The other heaps that share a telling word with this one which leads somewhere. */
  int[] candidates(int number, Heap heap) {
    look++;
    seen[number] = look;
    int found = 0;
    for (int w : heap.telling()) {
      Holders holders = byWord[w];
      for (int i = 0; i < holders.size && holders.leads(); i++) {
        int other = holders.heaps[i];
        if (seen[other] != look) {
          seen[other] = look;
          candidates[found++] = other;
        }
      }
    }
    return Arrays.copyOf(candidates, found);
  }

  /** The heaps of the words that since this was asked last began to lead somewhere, or ceased. */
  BitSet turned() {
    BitSet found = new BitSet();
    led.forEach(
        (w, before) -> {
          if (byWord[w].leads() != before) {
            byWord[w].all().forEach(found::set);
          }
        });
    led.clear();
    return found;
  }
}
