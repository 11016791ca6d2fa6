package org.rapporteur.record;

import java.util.List;

/**
 * One wording of an utterance, as one or several articles print it.
 *
 * @param wording as printed, the spans of a broken quotation joined by an ellipsis
 * @param kind how much of it is inside quotation marks
 * @param fidelity how it stands to the fullest wording
 * @param differences the fullest wording's words turned into this one's, for {@link
 *     Fidelity#SHORTENED} and {@link Fidelity#ALTERED}; empty otherwise
 * @param support who prints it so
 */
public record QuoteVariant(
    String wording,
    Statement.Kind kind,
    Fidelity fidelity,
    List<WordChange> differences,
    Support support) {

  /** Copies the list. */
  public QuoteVariant {
    differences = List.copyOf(differences);
  }

  /** Whether words inside quotation marks differ beyond punctuation, case and what is cut. */
  public boolean altered() {
    return fidelity == Fidelity.ALTERED;
  }

  /** How a wording stands to the fullest one of its utterance. */
  public enum Fidelity {
    /** The fullest wording itself. */
    FULLEST,
    /** The same words; punctuation or case may differ. */
    SAME_WORDS,
    /** A part of the words, in order, nothing else. */
    SHORTENED,
    /** Other words inside quotation marks. */
    ALTERED,
    /** Told in the article's words. */
    REPORTED,
    /** Another sentence of the same utterance. */
    CONTINUED
  }

  /**
   * A run of words of a word-level comparison.
   *
   * @param kind kept, left out or put in
   * @param words the run, words separated by a space
   */
  public record WordChange(Kind kind, String words) {

    /** What happened to a run of words. */
    public enum Kind {
      KEPT,
      LEFT_OUT,
      PUT_IN
    }
  }
}
