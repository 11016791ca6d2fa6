package org.rapporteur.store;

import java.util.List;
import java.util.Optional;

/**
 * A line of what a record tells as a whole.
 *
 * @param kind of which list it is
 * @param place in that list, from 0
 * @param since the change with which it was first told; 0 where nobody asks
 * @param keys by what it is asked for; none when it comes out again
 * @param body what a list shows, as ASCII text
 * @param detail what its own page shows besides
 */
public record ComposedLine(
    String kind, int place, long since, List<String> keys, String body, Optional<String> detail) {

  /** Copies the list. */
  public ComposedLine {
    keys = List.copyOf(keys);
  }
}
