package org.rapporteur.record;

import java.util.List;

/**
 * Which rule or model made a finding, from what, and how sure it is.
 *
 * @param rule stable name of the rule or model that decided, in kebab case: {@code quote-cue-after}
 * @param confidence share of findings decided alike that are right, in [0, 1]
 * @param why what decided it, in short phrases for a reader
 */
public record Provenance(String rule, double confidence, List<String> why) {

  /** The rule of what a learnt judge decided. */
  public static final String LEARNT = "learnt";

  /** The rule of what somebody corrected or added. */
  public static final String BY_HAND = "corrected-by-hand";

  /** Copies the list; refuses a confidence outside [0, 1]. */
  public Provenance {
    why = List.copyOf(why);
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException("confidence " + confidence + " of rule " + rule);
    }
  }

  /** A provenance without further reasons. */
  public static Provenance of(String rule, double confidence) {
    return new Provenance(rule, confidence, List.of());
  }
}
