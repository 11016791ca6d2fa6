package org.rapporteur.report.document;

import java.util.Comparator;
import org.rapporteur.text.Span;

/**
 * A cited passage of an article.
 *
 * @param span where it stands
 * @param number its citation's number
 * @param copy its place among that citation's passages
 */
record Passage(Span span, int number, int copy) {

  /** As they are cited. */
  static final Comparator<Passage> CITED =
      Comparator.comparingInt(Passage::number).thenComparingInt(Passage::copy);

  String anchor() {
    return copy == 0 ? "c" + number : "c" + number + "-" + copy;
  }
}
