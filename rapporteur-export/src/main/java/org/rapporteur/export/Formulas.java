package org.rapporteur.export;

/** Knows what a spreadsheet would take for a formula when it opens a file of plain text. */
final class Formulas {

  private Formulas() {}

  /** Whether a cell of this text would be run and not shown. */
  static boolean wouldRun(String text) {
    if (text.isEmpty()) {
      return false;
    }
    char first = text.charAt(0);
    return first == '='
        || first == '+'
        || first == '-'
        || first == '@'
        || first == '\t'
        || first == '\r'
        || first == '\n';
  }
}
