package org.rapporteur.read.format.feed;

import java.util.List;
import java.util.Optional;

/**
 * A feed as it stands.
 *
 * @param title what it calls itself
 * @param language ISO 639-1 code
 * @param items in its order
 * @param ending whether it is read to its end
 */
public record Feed(
    Optional<String> title, Optional<String> language, List<FeedItem> items, Ending ending) {

  /** How far a feed is read. */
  public enum Ending {
    /** To its end. */
    WHOLE,
    /** It holds more items than are read. */
    TOO_LONG,
    /** It ends before it closes; the item that it ends in is not read. */
    TOO_EARLY
  }

  /** Copies the list. */
  public Feed {
    items = List.copyOf(items);
  }
}
