package org.rapporteur.read.attribution;

import org.rapporteur.text.Span;

/**
 * A stretch of text inside quotation marks.
 *
 * @param span marks included
 * @param words how many words it has; no party's name makes it longer by its letters
 * @param marks which marks it stands in
 * @param soundness whether its marks can be trusted
 */
record QuoteRegion(Span span, int words, Marks marks, Soundness soundness) {

  /** Which marks a quotation stands in. */
  enum Marks {
    DOUBLE,
    SINGLE
  }

  /** Whether the marks of a quotation can be trusted. */
  enum Soundness {
    SOUND("marks are paired"),
    /** Open at the end of the paragraph, and the next paragraph opens again. */
    CARRIED_ON("quotation goes on in the next paragraph"),
    UNCLOSED("closing mark missing"),
    REOPENED("opening mark inside an open quotation"),
    TURNED("a mark faces the wrong way"),
    STRAY_SPACE("a mark stands apart from its words");

    private final String reason;

    Soundness(String reason) {
      this.reason = reason;
    }

    /** The reason in words for a reader. */
    String reason() {
      return reason;
    }

    /** Whether the words inside may not be the speaker's. */
    boolean isDoubtful() {
      return this != SOUND && this != CARRIED_ON;
    }
  }
}
