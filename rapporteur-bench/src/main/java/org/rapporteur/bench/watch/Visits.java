package org.rapporteur.bench.watch;

import java.net.URI;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.rapporteur.watch.Polled.Outcome;

/** When each feed was visited, and what came of it. Thread-safe. */
final class Visits {

  private final Map<URI, Long> last = new HashMap<>();
  private final Map<URI, Integer> visits = new HashMap<>();
  private final Map<Outcome, Integer> outcomes = new EnumMap<>(Outcome.class);
  private long longest;
  private long kept;

  /** A feed was asked. */
  synchronized void asked(URI feed, Outcome outcome) {
    outcomes.merge(outcome, 1, Integer::sum);
    visits.merge(feed, 1, Integer::sum);
    Long before = last.put(feed, System.nanoTime());
    if (before != null) {
      longest = Math.max(longest, System.nanoTime() - before);
    }
  }

  synchronized void kept(int articles) {
    kept += articles;
  }

  /** Seconds between two visits of a feed, at most. */
  synchronized double longestGap() {
    return longest / 1e9;
  }

  /** How often the least visited of so many feeds was visited. */
  synchronized int fewest(int feeds) {
    return visits.size() < feeds ? 0 : visits.values().stream().min(Integer::compare).orElse(0);
  }

  @Override
  public synchronized String toString() {
    return outcomes + ", kept " + kept;
  }
}
