package org.rapporteur.reconcile;

import java.util.Comparator;
import org.rapporteur.record.Citation;

/**
 * A finding with where it stands.
 *
 * @param <T> what was found
 * @param finding what was found
 * @param citation where
 */
record Found<T>(T finding, Citation citation) {

  /** By article and place; what stands in one place stays as the article's reading has it. */
  static <T> Comparator<Found<T>> order() {
    return Comparator.comparing((Found<T> f) -> f.article())
        .thenComparing(f -> f.citation().evidence().get(0).span());
  }

  String article() {
    return citation.article();
  }
}
