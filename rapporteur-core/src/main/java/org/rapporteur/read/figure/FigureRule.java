package org.rapporteur.read.figure;

import java.util.Locale;

/** The rules that find figures; the code is what a provenance says. */
enum FigureRule {
  /** "40 tanks" */
  NUMBER_AND_NOUN,
  /** "double that number" */
  MULTIPLE_OF_LAST_FIGURE;

  /** The name in a provenance. */
  String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
