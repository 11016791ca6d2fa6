package org.rapporteur.reconcile.wording;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiFunction;

/**
 * Items that are linked if they share enough keys and resemble each other. Adding one costs a
 * bounded number of comparisons, and which items are linked depends on the set of them only: a key
 * that many hold leads to those of lowest rank, and ranks depend on ids. Not thread-safe.
 *
 * @param <V> what is compared
 * @param <L> what is known of a link, seen from one side
 */
public final class Neighbours<V, L> {

  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<Item<V, L>> items = new ArrayList<>();
  private final Postings postings = new Postings();
  private final double share;
  private final int least;
  private final BiFunction<V, V, Optional<L>> comparison;
  private int[] found = new int[64];

  /**
   * An empty index.
   *
   * @param share of the keys of the item with fewer keys that two must have in common
   * @param least number of keys that they must have in common in any case
   * @param comparison what links the first to the second, if anything does; empty both ways or
   *     neither
   */
  public Neighbours(double share, int least, BiFunction<V, V, Optional<L>> comparison) {
    this.share = share;
    this.least = least;
    this.comparison = comparison;
  }

  private static final class Item<V, L> {
    final String id;
    final long rank;
    final V value;
    final int[] keys;
    final Map<Integer, L> links = new TreeMap<>();

    Item(String id, V value, int[] keys) {
      this.id = id;
      this.value = value;
      this.keys = keys;
      long h = 1;
      for (int i = 0; i < id.length(); i++) {
        h = h * 31 + id.charAt(i);
      }
      this.rank = WordHashes.mix(h);
    }
  }

  private long rank(int number) {
    return items.get(number).rank;
  }

  /** Adds an item, or replaces it. */
  public void add(String id, V value, int[] keys) {
    remove(id);
    int number = items.size();
    int[] distinct = Arrays.stream(keys).sorted().distinct().toArray();
    Item<V, L> item = new Item<>(id, value, distinct);
    items.add(item);
    numbers.put(id, number);
    found = found.length < items.size() ? Arrays.copyOf(found, found.length * 2) : found;
    for (int key : distinct) {
      postings.add(key, number, this::rank);
    }
    int[] candidates = new int[64];
    int n = 0;
    for (int key : distinct) {
      int[] list = postings.at(key);
      int end = inFront(list, number) ? list[0] : Math.min(list[0], Postings.MOST);
      for (int i = 1; i <= end; i++) {
        if (found[list[i]]++ == 0) {
          candidates = n == candidates.length ? Arrays.copyOf(candidates, n * 2) : candidates;
          candidates[n++] = list[i];
        }
      }
    }
    for (int i = 0; i < n; i++) {
      int other = candidates[i];
      int hits = found[other];
      found[other] = 0;
      if (other != number && enough(hits, item, items.get(other))) {
        compare(number, other);
      }
    }
  }

  private static boolean inFront(int[] list, int number) {
    for (int i = 1; i <= Math.min(list[0], Postings.MOST); i++) {
      if (list[i] == number) {
        return true;
      }
    }
    return false;
  }

  private boolean enough(int hits, Item<V, L> a, Item<V, L> b) {
    return hits >= Math.max(least, share * Math.min(a.keys.length, b.keys.length));
  }

  private void compare(int a, int b) {
    Item<V, L> one = items.get(a);
    Item<V, L> two = items.get(b);
    comparison
        .apply(one.value, two.value)
        .ifPresent(
            link -> {
              one.links.put(b, link);
              comparison.apply(two.value, one.value).ifPresent(back -> two.links.put(a, back));
            });
  }

  /** Takes an item out; nothing happens if it is not there. */
  public void remove(String id) {
    Integer number = numbers.remove(id);
    if (number == null) {
      return;
    }
    Item<V, L> item = items.get(number);
    item.links.keySet().forEach(other -> items.get(other).links.remove(number));
    item.links.clear();
    for (int key : item.keys) {
      if (postings.remove(key, number, this::rank)) {
        int[] list = postings.at(key);
        for (int i = 1; i <= list[0]; i++) {
          if (list[i] != list[Postings.MOST]) {
            compare(list[Postings.MOST], list[i]);
          }
        }
      }
    }
  }

  /** The ids of the items, sorted. */
  public Set<String> ids() {
    return new TreeSet<>(numbers.keySet());
  }

  /** An item's value. */
  public Optional<V> value(String id) {
    return Optional.ofNullable(numbers.get(id)).map(n -> items.get(n).value);
  }

  /** The links of an item, by the other's id: those that the set of items justifies. */
  public Map<String, L> links(String id) {
    Map<String, L> valid = new TreeMap<>();
    Integer n = numbers.get(id);
    if (n != null) {
      Item<V, L> item = items.get(n);
      item.links.forEach(
          (number, link) -> {
            Item<V, L> other = items.get(number);
            if (enough(hits(n, number), item, other)) {
              valid.put(other.id, link);
            }
          });
    }
    return valid;
  }

  private int hits(int a, int b) {
    int[] some = items.get(a).keys;
    int[] others = items.get(b).keys;
    int hits = 0;
    int j = 0;
    for (int key : some) {
      while (j < others.length && others[j] < key) {
        j++;
      }
      if (j < others.length && others[j] == key) {
        int[] list = postings.at(key);
        hits += list[0] <= Postings.MOST || inFront(list, a) || inFront(list, b) ? 1 : 0;
      }
    }
    return hits;
  }
}
