package org.rapporteur.record;

import java.util.List;

/**
 * Claims that cannot both hold, each with its evidence. The record takes no side.
 *
 * @param id stable while its first citation stays
 * @param point what is at odds, as a phrase: {@code whether …}
 * @param kind between whom
 * @param sides the claims, at least two
 */
public record Contradiction(String id, String point, Kind kind, List<Side> sides) {

  /** Copies the list; refuses fewer than two sides. */
  public Contradiction {
    sides = List.copyOf(sides);
    if (sides.size() < 2) {
      throw new IllegalArgumentException("a contradiction needs two sides: " + point);
    }
  }

  /** Between whom claims are at odds. */
  public enum Kind {
    /** Two parties claim opposite things. */
    PARTIES,
    /** Two articles state a fact differently. */
    SOURCES,
    /** One party claims opposite things. */
    ONE_PARTY
  }

  /**
   * One claim.
   *
   * @param who party as a code, or the outlet
   * @param claim in a few words of a template or of the article
   * @param support its evidence
   */
  public record Side(String who, String claim, Support support) {}
}
