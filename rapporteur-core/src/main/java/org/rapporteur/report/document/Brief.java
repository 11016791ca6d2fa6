package org.rapporteur.report.document;

import java.util.List;
import org.rapporteur.article.Article;

/**
 * A brief: what a desk reads. Immutable.
 *
 * @param title one line
 * @param lede what was read and what is new
 * @param sections in reading order: the most wanted first
 * @param articles the articles that the citations point into
 */
public record Brief(String title, List<Part> lede, List<Section> sections, List<Article> articles) {

  /** Copies the lists. */
  public Brief {
    lede = List.copyOf(lede);
    sections = List.copyOf(sections);
    articles = List.copyOf(articles);
  }
}
