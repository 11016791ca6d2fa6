package org.rapporteur.record;

import java.util.List;

/**
 * Articles that share their text: one origin and its copies, which confirm nothing.
 *
 * @param origin id of the likely origin: the earliest, else the one that the most others draw on
 * @param copies the others, by id
 */
public record Kinship(String origin, List<Copy> copies) {

  /** Copies the list; refuses kinship without a copy. */
  public Kinship {
    copies = List.copyOf(copies);
    if (copies.isEmpty()) {
      throw new IllegalArgumentException("kinship of one article: " + origin);
    }
  }

  /** How an article draws on another. */
  public enum Kind {
    /** The same words from beginning to end. */
    EXACT,
    /** The same text but for stray lines and edits. */
    NEAR,
    /** A part of it. */
    SHORTENED,
    /** It and more. */
    UPDATED,
    /** Its course in other words. */
    REWRITTEN
  }

  /**
   * A copy.
   *
   * @param article its id
   * @param of id of the article that it is nearest to
   * @param kind how it draws on that
   * @param shared share of the smaller text that stands in the other, in [0, 1]
   */
  public record Copy(String article, String of, Kind kind, double shared) {}
}
