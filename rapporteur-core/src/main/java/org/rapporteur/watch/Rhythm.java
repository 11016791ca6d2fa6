package org.rapporteur.watch;

import java.time.Duration;

/**
 * How often feeds are asked.
 *
 * @param soonest pause after an answer that had news, doubled with each that has none and each that
 *     fails
 * @param latest longest pause of a feed that answers
 * @param latestFailed longest pause of a feed that fails
 * @param between pause between the pages of one feed
 */
public record Rhythm(Duration soonest, Duration latest, Duration latestFailed, Duration between) {

  /** What suits sites that others pay for: ten minutes to six hours. */
  public static Rhythm usual() {
    return new Rhythm(
        Duration.ofMinutes(10), Duration.ofHours(6), Duration.ofDays(1), Duration.ofSeconds(2));
  }
}
