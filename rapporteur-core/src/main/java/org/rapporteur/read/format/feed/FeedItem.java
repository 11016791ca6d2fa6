package org.rapporteur.read.format.feed;

import java.util.List;
import java.util.Optional;
import org.rapporteur.article.Diagnostic;
import org.rapporteur.article.Publication;

/**
 * One entry of a feed.
 *
 * @param id its permanent id, or its address
 * @param title headline
 * @param link address of its page, not trusted
 * @param authors one name each
 * @param published when it was published
 * @param updated when it was changed
 * @param doubts what of it was not understood
 * @param markup its full text as HTML where the feed has it, else its summary
 * @param isFull whether the markup is the full text
 */
public record FeedItem(
    String id,
    Optional<String> title,
    Optional<String> link,
    List<String> authors,
    Optional<Publication> published,
    Optional<Publication> updated,
    List<Diagnostic> doubts,
    String markup,
    boolean isFull) {

  /** Copies the lists. */
  public FeedItem {
    authors = List.copyOf(authors);
    doubts = List.copyOf(doubts);
  }
}
