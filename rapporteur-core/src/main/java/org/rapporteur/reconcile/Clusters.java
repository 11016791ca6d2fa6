package org.rapporteur.reconcile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Bags of words put together as long as all of one heap are, on average, alike enough to all of
 * another (average linkage): one bridge between two heaps joins nothing. Heaps that are nearest to
 * one another are joined, round by round, which gives what joining one pair at a time gives.
 */
final class Clusters {

  /** Heaps are looked for by so many of the words that weigh most. */
  private static final int TELLING = 24;

  /** A word of so many heaps leads to none. */
  private static final int COMMON = 200;

  private final double alike;
  private final Map<Integer, Heap> heaps = new TreeMap<>();

  private record Heap(WordBag sum, List<Integer> members, List<String> telling) {
    Heap(WordBag sum, List<Integer> members) {
      this(sum, members, sum.heaviest(TELLING));
    }

    double like(Heap other) {
      double pairs = (double) members.size() * other.members.size();
      // nothing turns on the order in which weights were added up
      return Math.rint(1e9 * sum.times(other.sum) / pairs);
    }

    Heap with(Heap other) {
      return new Heap(
          sum.plus(other.sum), Stream.concat(members.stream(), other.members.stream()).toList());
    }
  }

  private Clusters(List<WordBag> bags, double alike) {
    this.alike = Math.rint(1e9 * alike);
    for (int i = 0; i < bags.size(); i++) {
      heaps.put(i, new Heap(bags.get(i), List.of(i)));
    }
  }

  /** The numbers of the bags that belong together. */
  static List<List<Integer>> of(List<WordBag> bags, double alike) {
    Clusters search = new Clusters(bags, alike);
    int before = bags.size() + 1;
    while (search.heaps.size() < before) {
      before = search.heaps.size();
      search.join();
    }
    return search.heaps.values().stream().map(Heap::members).toList();
  }

  private void join() {
    Map<String, List<Integer>> holders = new HashMap<>();
    heaps.forEach(
        (i, heap) ->
            heap.telling().forEach(w -> holders.computeIfAbsent(w, k -> new ArrayList<>()).add(i)));
    Map<Integer, Integer> nearest = new TreeMap<>();
    heaps.forEach((i, heap) -> nearest(i, heap, holders).ifPresent(j -> nearest.put(i, j)));
    nearest.forEach(
        (i, j) -> {
          if (i < j && i.equals(nearest.get(j))) {
            Optional.ofNullable(heaps.remove(j))
                .ifPresent(other -> heaps.computeIfPresent(i, (k, heap) -> heap.with(other)));
          }
        });
  }

  /** The heap that is most like it, and enough; the first of several. */
  private Optional<Integer> nearest(int at, Heap heap, Map<String, List<Integer>> holders) {
    TreeSet<Integer> candidates = new TreeSet<>();
    for (String w : heap.telling()) {
      List<Integer> some = holders.getOrDefault(w, List.of());
      if (some.size() <= COMMON) {
        candidates.addAll(some);
      }
    }
    Optional<Integer> best = Optional.empty();
    double most = alike;
    for (int i : candidates) {
      Heap other = heaps.get(i);
      double like = i == at || other == null ? 0 : heap.like(other);
      if (like > most) {
        most = like;
        best = Optional.of(i);
      }
    }
    return best;
  }
}
