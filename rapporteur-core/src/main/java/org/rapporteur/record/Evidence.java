package org.rapporteur.record;

import org.rapporteur.article.Article;
import org.rapporteur.text.Span;

/**
 * The exact characters of an article behind a finding.
 *
 * @param article id of the article
 * @param span where they stand in {@link Article#text()}
 * @param quote the characters
 */
public record Evidence(String article, Span span, String quote) {

  /** Refuses a quote that cannot be the text at the span. */
  public Evidence {
    if (quote.length() != span.length() || quote.isEmpty()) {
      throw new IllegalArgumentException(
          "evidence " + span + " of " + article + " is not \"" + quote + "\"");
    }
  }

  /** The evidence at a span of an article. */
  public static Evidence of(Article article, Span span) {
    return new Evidence(article.id(), span, article.quote(span));
  }
}
