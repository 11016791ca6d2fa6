package org.rapporteur.reconcile;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Bags of words put together as long as all of one heap are, on average, alike enough to all of
 * another (average linkage): one bridge between two heaps joins nothing. Heaps that are nearest to
 * one another are joined, round by round, which gives what joining one pair at a time gives. A heap
 * looks for its nearest again only when something by which it is found has changed.
 */
final class Clusters {

  private static final int NONE = -1;

  /** A word that more bags hold is looked up in each heap, for so many heaps hold it. */
  private static final int COMMON = 512;

  /** Likenesses are compared in thousand millionths. */
  private static final double SCALE = 1e9;

  /** More than rounding can take away from a likeness. */
  private static final double SLACK = 8;

  private final double alike;
  private final @Nullable Heap[] heaps;
  private final HeapIndex index;

  /** Of each heap the one that is most like it, and how much; {@link #NONE} if none is enough. */
  private final int[] nearest;

  private final double[] most;

  /** By what others are held against a heap. */
  private final WordHolders holders;

  /** The heaps whose nearest has to be looked for. */
  private BitSet open = new BitSet();

  private Clusters(List<WordBag> bags, double alike) {
    this.alike = Math.rint(SCALE * alike);
    Map<String, Integer> bagsOf = new HashMap<>();
    bags.forEach(b -> b.weights().keySet().forEach(w -> bagsOf.merge(w, 1, Integer::sum)));
    Map<String, Integer> numbers = new HashMap<>();
    boolean[] common = new boolean[bagsOf.size()];
    new TreeMap<>(bagsOf)
        .forEach(
            (word, count) -> {
              common[numbers.size()] = count > COMMON;
              numbers.put(word, numbers.size());
            });
    this.heaps = new Heap[bags.size()];
    this.index = new HeapIndex(common.length, heaps.length);
    this.holders = new WordHolders(common, heaps.length);
    for (int i = 0; i < heaps.length; i++) {
      Heap heap = Heap.of(i, bags.get(i), numbers, common);
      heaps[i] = heap;
      index.add(i, heap);
      holders.add(i, heap);
    }
    this.nearest = new int[heaps.length];
    this.most = new double[heaps.length];
    index.turned();
    open.set(0, heaps.length);
  }

  /** The numbers of the bags that belong together. */
  static List<List<Integer>> of(List<WordBag> bags, double alike) {
    Clusters search = new Clusters(bags, alike);
    while (!search.open.isEmpty()) {
      search.look();
      search.join();
    }
    List<List<Integer>> found = new ArrayList<>();
    for (Heap heap : search.heaps) {
      if (heap != null) {
        found.add(heap.members());
      }
    }
    return found;
  }

  private void look() {
    open.stream().forEach(this::look);
    open = new BitSet();
  }

  private void look(int at) {
    nearest[at] = NONE;
    most[at] = alike;
    Heap heap = heaps[at];
    if (heap != null) {
      holders.spread(heap);
      int[] others = index.candidates(at, heap);
      // what is likely to be nearest goes first, so that most of the rest need not be weighed
      likeliest(others).ifPresent(i -> weigh(at, i, i, heap));
      for (int i : others) {
        weigh(at, i, i, heap);
      }
      holders.clear(heap);
    }
  }

  /** What has most of what is looked at first in common with the heap that is spread. */
  private OptionalInt likeliest(int[] some) {
    double best = 0;
    int found = NONE;
    for (int i : some) {
      Heap heap = heaps[i];
      double likely = heap == null ? 0 : holders.rare(i) / heap.members().size();
      if (likely > best) {
        best = likely;
        found = i;
      }
    }
    return found == NONE ? OptionalInt.empty() : OptionalInt.of(found);
  }

  /**
   * Of a heap the other one is the nearest if it is more like it, or the first of several.
   *
   * @param one the one or the other, which is not the one that is spread
   * @param spread the other of the two
   */
  private void weigh(int at, int other, int one, Heap spread) {
    Heap heap = heaps[one];
    if (heap == null) {
      return;
    }
    double pairs = (double) heap.members().size() * spread.members().size();
    if (SCALE * holders.most(one, heap) / pairs < most[at] - SLACK) {
      return;
    }
    // nothing turns on the order in which weights were added up
    double like = Math.rint(SCALE * holders.with(one, heap) / pairs);
    if (like > most[at] || (like == most[at] && nearest[at] > other)) {
      most[at] = like;
      nearest[at] = other;
    }
  }

  private void join() {
    List<Integer> joined = new ArrayList<>();
    for (int i = 0; i < heaps.length; i++) {
      int j = nearest[i];
      Heap heap = heaps[i];
      Heap other = j > i && nearest[j] == i ? heaps[j] : null;
      if (heap != null && other != null) {
        remove(i, heap);
        remove(j, other);
        heaps[j] = null;
        nearest[j] = NONE;
        Heap both = heap.with(other);
        heaps[i] = both;
        index.add(i, both);
        holders.add(i, both);
        joined.add(i);
      }
    }
    reopen(joined);
  }

  private void remove(int number, Heap heap) {
    index.remove(number, heap);
    holders.remove(number, heap);
  }

  /** What has lost its nearest looks again; what has not is told of the new heaps. */
  private void reopen(List<Integer> joined) {
    open = index.turned();
    joined.forEach(open::set);
    for (int i = 0; i < heaps.length; i++) {
      if (nearest[i] != NONE && (heaps[nearest[i]] == null || isNew(nearest[i], joined))) {
        open.set(i);
      }
    }
    for (int i : joined) {
      Heap heap = heaps[i];
      if (heap != null) {
        holders.spread(heap);
        for (int c : index.candidates(i, heap)) {
          if (!open.get(c)) {
            weigh(c, i, c, heap);
          }
        }
        holders.clear(heap);
      }
    }
  }

  private static boolean isNew(int heap, List<Integer> joined) {
    return Collections.binarySearch(joined, heap) >= 0;
  }
}
