package org.rapporteur.record;

import java.util.List;

/**
 * What articles tell differently of one and the same thing: shown, never averaged.
 *
 * @param aspect of what: {@code place}, {@code date}, {@code role}
 * @param versions the different answers, at least two, the best supported first
 */
public record Disagreement(String aspect, List<Version> versions) {

  /** Copies the list; refuses fewer than two versions. */
  public Disagreement {
    versions = List.copyOf(versions);
    if (versions.size() < 2) {
      throw new IllegalArgumentException("a disagreement needs two versions of the " + aspect);
    }
  }

  /**
   * One answer.
   *
   * @param value as a reader would read it
   * @param support who says so
   */
  public record Version(String value, Support support) {}
}
