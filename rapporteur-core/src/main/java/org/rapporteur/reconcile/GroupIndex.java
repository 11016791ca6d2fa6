package org.rapporteur.reconcile;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Groups of findings by keys, so that a further one is compared with the groups that it can belong
 * to and not with all.
 *
 * @param <T> a finding
 */
final class GroupIndex<T> {

  private final List<List<T>> groups = new ArrayList<>();
  private final Map<String, List<Integer>> byKey = new HashMap<>();

  List<List<T>> groups() {
    return groups;
  }

  List<T> group(int number) {
    return groups.get(number);
  }

  /** Adds a member to a group, or to a new one if the number is that of none. */
  void put(int number, T member, Collection<String> keys) {
    if (number == groups.size()) {
      groups.add(new ArrayList<>());
    }
    groups.get(number).add(member);
    for (String key : keys) {
      List<Integer> holders = byKey.computeIfAbsent(key, k -> new ArrayList<>());
      if (holders.isEmpty() || holders.get(holders.size() - 1) != number) {
        holders.add(number);
      }
    }
  }

  /** The number that a new group gets. */
  int next() {
    return groups.size();
  }

  /** The groups that have any of the keys, the oldest first. */
  SortedSet<Integer> under(Collection<String> keys) {
    TreeSet<Integer> found = new TreeSet<>();
    keys.forEach(k -> found.addAll(byKey.getOrDefault(k, List.of())));
    return found;
  }

  /**
   * So many of the keys, those that fewest groups have first, that a group which has the given
   * share of them all has one of these.
   */
  List<String> rarest(Collection<String> keys, double share) {
    List<String> order = new ArrayList<>(new TreeSet<>(keys));
    order.sort(
        Comparator.comparingInt((String k) -> byKey.getOrDefault(k, List.of()).size())
            .thenComparing(k -> k));
    int n = order.size();
    return order.subList(0, Math.min(n, n - (int) Math.ceil(share * n) + 1));
  }
}
