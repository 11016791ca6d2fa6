package org.rapporteur.article;

import java.util.List;
import java.util.Optional;

/**
 * What is known of an article beside its text.
 *
 * @param title headline
 * @param outlet who published it
 * @param bylines who wrote it, one name each
 * @param published when it was published
 * @param updated when it was last changed
 * @param dateline place and date before the first sentence
 * @param url canonical address, not trusted
 * @param language ISO 639-1 code
 * @param section rubric
 */
public record Metadata(
    Optional<String> title,
    Optional<Outlet> outlet,
    List<String> bylines,
    Optional<Publication> published,
    Optional<Publication> updated,
    Optional<Dateline> dateline,
    Optional<String> url,
    Optional<String> language,
    Optional<String> section) {

  /** Copies the list. */
  public Metadata {
    bylines = List.copyOf(bylines);
  }

  /** Nothing known. */
  public static Metadata unknown() {
    return new Metadata(
        Optional.empty(),
        Optional.empty(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  /** The same with another day of publication. */
  public Metadata published(Publication publication) {
    return new Metadata(
        title,
        outlet,
        bylines,
        Optional.of(publication),
        updated,
        dateline,
        url,
        language,
        section);
  }
}
