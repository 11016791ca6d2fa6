package org.rapporteur.watch;

import java.time.Instant;
import java.util.Optional;

/**
 * Where the watch of a feed stands, to be kept over restarts.
 *
 * @param etag validator of what was last read
 * @param lastModified date of what was last read
 * @param due when it is to be asked again
 * @param quiet how many times in a row it had nothing new
 * @param failures how many times in a row it failed
 */
public record FeedState(
    Optional<String> etag, Optional<String> lastModified, Instant due, int quiet, int failures) {

  /** A feed that was never asked. */
  public static FeedState fresh() {
    return new FeedState(Optional.empty(), Optional.empty(), Instant.EPOCH, 0, 0);
  }
}
