package org.rapporteur.reconcile;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rapporteur.record.Meeting;

/**
 * Descriptions of one meeting while they are gathered. A thousand articles tell of a summit in a
 * few dozen ways: a further description is compared with one of each way.
 */
final class MeetingGroup {

  private final List<Found<Meeting>> members = new ArrayList<>();
  private final Map<Object, Found<Meeting>> ways = new HashMap<>();
  private final Map<String, List<Found<Meeting>>> byArticle = new HashMap<>();

  /** What a comparison looks at, but for the article. */
  private record Way(
      Object printed,
      Object date,
      Object forum,
      Set<String> participants,
      Set<String> people,
      Object place,
      Meeting.Status status,
      boolean moved) {}

  void add(Found<Meeting> m, Origins origins) {
    Meeting f = m.finding();
    members.add(m);
    byArticle.computeIfAbsent(m.article(), a -> new ArrayList<>()).add(m);
    ways.putIfAbsent(
        new Way(
            origins.published(m.article()),
            f.date(),
            f.forum(),
            Set.copyOf(f.participants()),
            Set.copyOf(f.people()),
            f.place(),
            f.status(),
            MovedWords.in(f.evidence())),
        m);
  }

  /** What a description has to agree with: one of each way, and all of its own article. */
  Collection<Found<Meeting>> toCompare(Found<Meeting> m) {
    Set<Found<Meeting>> some = new LinkedHashSet<>(ways.values());
    some.addAll(byArticle.getOrDefault(m.article(), List.of()));
    return some;
  }

  List<Found<Meeting>> members() {
    return members;
  }
}
