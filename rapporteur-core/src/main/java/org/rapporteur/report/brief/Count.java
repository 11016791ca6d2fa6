package org.rapporteur.report.brief;

/** A number with its noun. */
final class Count {

  private Count() {}

  /** {@code 1 article}, {@code 2 articles}. */
  static String of(long number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }
}
