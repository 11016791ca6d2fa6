package org.rapporteur.reconcile;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Bags of words put together as long as all of one heap are, on average, alike enough to all of
 * another (average linkage): one bridge between two heaps joins nothing. Heaps that are nearest to
 * one another are joined, round by round, which gives what joining one pair at a time gives. A heap
 * looks for its nearest again only when something by which it is found has changed.
 */
final class Clusters {

  private static final int NONE = -1;

  private final double alike;
  private final @Nullable Heap[] heaps;
  private final HeapIndex index;

  /** Of each heap the one that is most like it, and how much; {@link #NONE} if none is enough. */
  private final int[] nearest;

  private final double[] most;

  /** The weights of the heap that others are held against, by word. */
  private final double[] row;

  /** The heaps whose nearest has to be looked for. */
  private BitSet open = new BitSet();

  private Clusters(List<WordBag> bags, double alike) {
    this.alike = Math.rint(1e9 * alike);
    TreeSet<String> words = new TreeSet<>();
    bags.forEach(b -> words.addAll(b.weights().keySet()));
    Map<String, Integer> numbers = new HashMap<>();
    words.forEach(w -> numbers.put(w, numbers.size()));
    this.index = new HeapIndex(words.size());
    this.heaps = new Heap[bags.size()];
    for (int i = 0; i < heaps.length; i++) {
      Heap heap = Heap.of(i, bags.get(i), numbers);
      heaps[i] = heap;
      index.add(i, heap);
    }
    this.nearest = new int[heaps.length];
    this.most = new double[heaps.length];
    this.row = new double[words.size()];
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
      heap.spread(row);
      index.candidates(heap).filter(i -> i != at).forEach(i -> weigh(at, i, like(i, heap)));
      heap.clear(row);
    }
  }

  /** How alike a heap is to the one whose weights are spread. */
  private double like(int i, Heap spread) {
    Heap heap = heaps[i];
    return heap == null ? 0 : heap.like(row, spread.members().size());
  }

  /** The other one is the nearest if it is more like it, or the first of several. */
  private void weigh(int at, int i, double like) {
    if (like > most[at] || (like == most[at] && nearest[at] > i)) {
      most[at] = like;
      nearest[at] = i;
    }
  }

  private void join() {
    List<Integer> joined = new ArrayList<>();
    for (int i = 0; i < heaps.length; i++) {
      int j = nearest[i];
      Heap heap = heaps[i];
      Heap other = j > i && nearest[j] == i ? heaps[j] : null;
      if (heap != null && other != null) {
        index.remove(i, heap);
        index.remove(j, other);
        heaps[j] = null;
        nearest[j] = NONE;
        Heap both = heap.with(other);
        heaps[i] = both;
        index.add(i, both);
        joined.add(i);
      }
    }
    reopen(joined);
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
        heap.spread(row);
        index.candidates(heap).filter(c -> !open.get(c)).forEach(c -> weigh(c, i, like(c, heap)));
        heap.clear(row);
      }
    }
  }

  private static boolean isNew(int heap, List<Integer> joined) {
    return Collections.binarySearch(joined, heap) >= 0;
  }
}
