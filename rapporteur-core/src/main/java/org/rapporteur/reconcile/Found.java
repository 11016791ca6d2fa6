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

  static <T> Comparator<Found<T>> order() {
    return Comparator.comparing(Found::citation);
  }

  String article() {
    return citation.article();
  }
}
