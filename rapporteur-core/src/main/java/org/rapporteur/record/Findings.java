package org.rapporteur.record;

import java.util.List;

/** The evidence law, in one place: no finding without evidence. */
final class Findings {

  private Findings() {}

  static List<Evidence> supported(String finding, List<Evidence> evidence) {
    if (evidence.isEmpty()) {
      throw new IllegalArgumentException("a " + finding + " without evidence");
    }
    return List.copyOf(evidence);
  }
}
