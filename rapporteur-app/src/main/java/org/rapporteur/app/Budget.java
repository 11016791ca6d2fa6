package org.rapporteur.app;

import java.time.Duration;

/**
 * How much processor time a document may take. The longest real story takes a thousandth of it;
 * what takes all of it would not end.
 *
 * @param start for a document of any size
 * @param more for every kibibyte
 * @param most for the largest
 */
record Budget(Duration start, Duration more, Duration most) {

  /** What suits news on any machine: twenty seconds, and a fifth of a second a kibibyte. */
  static Budget usual() {
    return new Budget(Duration.ofSeconds(20), Duration.ofMillis(200), Duration.ofMinutes(10));
  }

  /** What a document of so many characters or bytes may take. */
  Duration of(int size) {
    Duration time = start.plus(more.multipliedBy(size / 1024));
    return time.compareTo(most) < 0 ? time : most;
  }
}
