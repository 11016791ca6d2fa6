package org.rapporteur.reconcile;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.rapporteur.record.Citation;
import org.rapporteur.record.Groupings;

/**
 * Groups of findings as somebody corrected them: first findings are taken out of their groups, then
 * groups are joined. What nobody speaks of stays in its group and in its order.
 */
final class Regroup {

  private final Groupings groupings;

  Regroup(Groupings groupings) {
    this.groupings = groupings;
  }

  <T> List<List<T>> of(Collection<List<T>> groups, Function<T, Citation> citation) {
    if (groupings.equals(Groupings.none())) {
      return List.copyOf(groups);
    }
    Map<String, List<T>> parted = new TreeMap<>();
    List<List<T>> left = new ArrayList<>();
    for (List<T> group : groups) {
      List<T> rest = new ArrayList<>();
      for (T finding : group) {
        groupings
            .parted(citation.apply(finding).finding())
            .map(label -> parted.computeIfAbsent(label, l -> new ArrayList<>()))
            .orElse(rest)
            .add(finding);
      }
      if (!rest.isEmpty()) {
        left.add(rest);
      }
    }
    left.addAll(parted.values());
    return joined(left, citation);
  }

  private <T> List<List<T>> joined(List<List<T>> groups, Function<T, Citation> citation) {
    Map<String, List<T>> byLabel = new HashMap<>();
    List<List<T>> now = new ArrayList<>();
    for (List<T> group : groups) {
      List<T> one = new ArrayList<>(group);
      for (String label : labels(group, citation)) {
        List<T> other = byLabel.get(label);
        if (other != null && other != one) {
          one.addAll(other);
          now.removeIf(g -> g == other);
          byLabel.replaceAll((l, g) -> g == other ? one : g);
        }
        byLabel.put(label, one);
      }
      if (one.size() > group.size()) {
        one.sort((a, b) -> citation.apply(a).compareTo(citation.apply(b)));
      }
      now.add(one);
    }
    return now;
  }

  private <T> List<String> labels(List<T> group, Function<T, Citation> citation) {
    return group.stream()
        .flatMap(f -> groupings.joined(citation.apply(f).finding()).stream())
        .distinct()
        .toList();
  }

  /** Whether a finding was taken out of the group that its words put it in. */
  boolean isParted(Citation citation) {
    return groupings.parted(citation.finding()).isPresent();
  }
}
