package org.rapporteur.server;

import java.time.Instant;
import org.rapporteur.store.Alert;

/**
 * An alert as it is brought to somebody.
 *
 * @param number its place in the order of the record's alerts
 * @param at when it was told
 * @param title what it is, in one line
 * @param words the words behind it
 * @param address where they stand in the server
 * @param json all of it as one JSON object
 */
public record ToldAlert(
    long number, Instant at, String title, String words, String address, String json) {

  static ToldAlert of(Alert alert) {
    return new ToldAlert(
        alert.number(),
        alert.at(),
        alert.title(),
        alert.words(),
        AlertJson.address(alert),
        AlertJson.of(alert).toString());
  }
}
