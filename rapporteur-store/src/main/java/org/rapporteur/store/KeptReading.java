package org.rapporteur.store;

import java.time.Instant;
import org.rapporteur.article.Article;
import org.rapporteur.record.Reading;

/** An article of the record, as it comes out again. */
public sealed interface KeptReading {

  /** The article. */
  Article article();

  /** Its place in the order of arrival, from 1. */
  long number();

  /** When it was added. */
  Instant added();

  /**
   * An article with what this version of the reader found in it.
   *
   * @param number place in the order of arrival
   * @param added when it was added
   * @param reading what was found
   */
  record Current(long number, Instant added, Reading reading) implements KeptReading {
    @Override
    public Article article() {
      return reading.article();
    }
  }

  /**
   * An article that another version of the reader read: it must be read again.
   *
   * @param number place in the order of arrival
   * @param added when it was added
   * @param article the article
   */
  record Outdated(long number, Instant added, Article article) implements KeptReading {}
}
