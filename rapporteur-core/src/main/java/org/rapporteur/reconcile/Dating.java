package org.rapporteur.reconcile;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.rapporteur.record.Meeting;

/**
 * Dates an article that tells weekdays only, from dated coverage of the same events: read as if
 * published on each of some days, it is of the day on which most of its meetings fall together with
 * meetings that dated articles tell of. The result is an inference and is to be marked as one.
 * Stateless.
 */
public final class Dating {

  /** Further apart, a meeting on another day says nothing against one: forums meet again. */
  private static final int SAME_ROUND_DAYS = 4;

  private Dating() {}

  /**
   * The day that fits the coverage best.
   *
   * @param candidates the article's meetings, read as if it was published on each day
   * @param dated meetings that articles with a day tell of
   * @return the day; empty if no meeting agrees, or if two days fit equally well
   */
  public static Optional<LocalDate> choose(
      SortedMap<LocalDate, List<Meeting>> candidates, Collection<Meeting> dated) {
    TreeMap<LocalDate, Integer> scores = new TreeMap<>();
    candidates.forEach((day, meetings) -> scores.put(day, score(meetings, dated)));
    int best = scores.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    if (best <= 0 || scores.values().stream().filter(s -> s == best).count() > 1) {
      return Optional.empty();
    }
    return scores.entrySet().stream()
        .filter(e -> e.getValue() == best)
        .map(Map.Entry::getKey)
        .findFirst();
  }

  private static int score(List<Meeting> meetings, Collection<Meeting> dated) {
    int score = 0;
    for (Meeting meeting : meetings) {
      boolean agrees = false;
      boolean conflicts = false;
      for (Meeting known : dated) {
        Optional<LocalDate> here = meeting.date().day();
        Optional<LocalDate> there = known.date().day();
        if (here.isPresent() && there.isPresent() && isAlike(meeting, known)) {
          long apart = Math.abs(here.get().toEpochDay() - there.get().toEpochDay());
          agrees |= apart == 0;
          conflicts |= apart > 0 && apart <= SAME_ROUND_DAYS;
        }
      }
      score += agrees ? 2 : conflicts ? -1 : 0;
    }
    return score;
  }

  /** The same place or forum, and a party in common. */
  private static boolean isAlike(Meeting a, Meeting b) {
    Set<String> shared = new HashSet<>(a.participants());
    shared.retainAll(b.participants());
    return !shared.isEmpty() && (same(a.place(), b.place()) || same(a.forum(), b.forum()));
  }

  private static boolean same(Optional<String> a, Optional<String> b) {
    return a.isPresent()
        && b.isPresent()
        && a.get().toLowerCase(Locale.ROOT).equals(b.get().toLowerCase(Locale.ROOT));
  }
}
