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

  /** The same with this day of publication. */
  public Metadata withPublished(Publication day) {
    return new Metadata(
        title, outlet, bylines, Optional.of(day), updated, dateline, url, language, section);
  }

  /** The same with this dateline. */
  public Metadata withDateline(Optional<Dateline> line) {
    return new Metadata(title, outlet, bylines, published, updated, line, url, language, section);
  }

  /** The same with this language. */
  public Metadata withLanguage(String code) {
    return new Metadata(
        title, outlet, bylines, published, updated, dateline, url, Optional.of(code), section);
  }
}
