package org.rapporteur.store;

import java.util.Optional;
import org.rapporteur.article.Original;
import org.rapporteur.record.Reading;

/**
 * What is to be kept of an article.
 *
 * @param reading the article and what was found in it
 * @param original what it was read from; a record keeps the first that it is given
 */
public record Arrival(Reading reading, Optional<Original> original) {

  /** A reading whose original is kept already, or is not to be had. */
  public static Arrival of(Reading reading) {
    return new Arrival(reading, Optional.empty());
  }
}
