package org.rapporteur.app;

import java.time.Duration;

/**
 * How much processor time a document may take: some eight times what the hardest that was tried
 * takes on an old machine, so that what takes all of it would not end. A real story takes a
 * hundredth.
 *
 * @param start for a document of any size
 * @param more for every kibibyte
 * @param most for the largest
 */
record Budget(Duration start, Duration more, Duration most) {

  /** What suits news on any machine: twenty seconds, and a tenth of a second a kibibyte. */
  static Budget usual() {
    return new Budget(Duration.ofSeconds(20), Duration.ofMillis(100), Duration.ofMinutes(5));
  }

  /** What a document of so many characters or bytes may take. */
  Duration of(int size) {
    Duration time = start.plus(more.multipliedBy(size / 1024));
    return time.compareTo(most) < 0 ? time : most;
  }
}
