package org.rapporteur.server;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.rapporteur.store.RecordAddress;

/**
 * What is served, and to whom.
 *
 * @param record the record, which must be there
 * @param port the port; 0 takes any that is free
 * @param clock what corrections are dated by
 * @param accounts who may read and correct; whoever is on this machine if there are none
 * @param couriers by whom alerts are brought
 * @param feeds what is watched into the record meanwhile, if anything is
 */
public record Service(
    RecordAddress record,
    int port,
    Clock clock,
    Optional<Accounts> accounts,
    List<Courier> couriers,
    Optional<Feeds> feeds) {

  /** Copies the list. */
  public Service {
    couriers = List.copyOf(couriers);
  }

  /** The record in a file, to whoever is on this machine. */
  public static Service of(Path file, int port, Clock clock) {
    return new Service(
        RecordAddress.of(file), port, clock, Optional.empty(), List.of(), Optional.empty());
  }

  /** The same with feeds that are watched. */
  public Service watching(Feeds watched) {
    return new Service(record, port, clock, accounts, couriers, Optional.of(watched));
  }
}
