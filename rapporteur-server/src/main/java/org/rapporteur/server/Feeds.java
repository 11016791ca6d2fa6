package org.rapporteur.server;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The feeds that are watched into the record while it is served. Thread-safe. */
public interface Feeds {

  /**
   * A feed.
   *
   * @param address where it is
   * @param told what came of asking it last; empty if it was not asked yet
   * @param asked when that was
   * @param due when it is asked again
   * @param came how many articles came since the server began
   */
  record Feed(
      String address, String told, Optional<Instant> asked, Optional<Instant> due, int came) {}

  /** All, in the order in which they were added. */
  List<Feed> all();

  /**
   * Watches one more, now and after a restart.
   *
   * @throws IllegalArgumentException if this is no feed's address
   * @throws IOException if it cannot be kept
   */
  void add(String address) throws IOException;

  /** Watches one no longer; whether it was watched. */
  boolean remove(String address) throws IOException;
}
