package org.rapporteur.server;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/**
 * What is served, and to whom.
 *
 * @param record the record's file, which must be there
 * @param port the port; 0 takes any that is free
 * @param clock what corrections are dated by
 * @param users who may read and correct; whoever is on this machine if there are none
 * @param couriers by whom alerts are brought
 */
public record Service(
    Path record, int port, Clock clock, Optional<Users> users, List<Courier> couriers) {

  /** Copies the list. */
  public Service {
    couriers = List.copyOf(couriers);
  }

  /** A record to whoever is on this machine. */
  public static Service of(Path record, int port, Clock clock) {
    return new Service(record, port, clock, Optional.empty(), List.of());
  }
}
