package org.rapporteur.server;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** How many requests anybody makes in a minute: not more than so many. Thread-safe. */
final class Pace {

  private static final Duration WINDOW = Duration.ofMinutes(1);

  /** More askers than this at a time are forgotten. */
  private static final int MOST = 10_000;

  private record Count(Instant since, int requests) {}

  private final Clock clock;
  private final int limit;
  private final Map<String, Count> counts = new ConcurrentHashMap<>();

  Pace(Clock clock, int limit) {
    this.clock = clock;
    this.limit = limit;
  }

  /** Counts a request; whether it may be answered. */
  boolean allows(String who) {
    if (counts.size() > MOST) {
      counts.clear();
    }
    Instant now = clock.instant();
    Count count =
        counts.merge(
            who,
            new Count(now, 1),
            (old, one) ->
                now.isAfter(old.since().plus(WINDOW))
                    ? one
                    : new Count(old.since(), old.requests() + 1));
    return count.requests() <= limit;
  }
}
