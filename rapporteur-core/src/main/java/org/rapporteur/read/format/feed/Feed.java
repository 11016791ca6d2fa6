package org.rapporteur.read.format.feed;

import java.util.List;
import java.util.Optional;

/**
 * A feed as it stands.
 *
 * @param title what it calls itself
 * @param language ISO 639-1 code
 * @param items in its order
 * @param isCut whether there were more items than are read
 */
public record Feed(
    Optional<String> title, Optional<String> language, List<FeedItem> items, boolean isCut) {

  /** Copies the list. */
  public Feed {
    items = List.copyOf(items);
  }
}
