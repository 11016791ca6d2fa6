package org.rapporteur.read.format.page;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.rapporteur.article.Article;
import org.rapporteur.text.OffsetMap;

/**
 * A page as it was read: the article and the way back to the markup.
 *
 * @param article the article
 * @param offsets from the article's text to the markup
 * @param origins where the fields of its metadata came from, in the order of {@link
 *     FieldOrigin.Field}
 * @param live the entries of a page that reports as things happen, in the page's order
 */
public record PageArticle(
    Article article, OffsetMap offsets, List<FieldOrigin> origins, List<LiveEntry> live) {

  /** Copies the lists. */
  public PageArticle {
    Objects.requireNonNull(article, "article");
    Objects.requireNonNull(offsets, "offsets");
    origins = List.copyOf(origins);
    live = List.copyOf(live);
  }

  /** Where a field was found, if it was. */
  public Optional<String> origin(FieldOrigin.Field field) {
    return origins.stream().filter(o -> o.field() == field).map(FieldOrigin::origin).findFirst();
  }
}
