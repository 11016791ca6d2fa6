package org.rapporteur.read.attribution;

import java.util.Locale;
import org.rapporteur.lexicon.WordList;
import org.rapporteur.lexicon.Words;
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
    SOUND,
    /** Open at the end of the paragraph, and the next paragraph opens again. */
    CARRIED_ON,
    UNCLOSED,
    REOPENED,
    TURNED,
    STRAY_SPACE;

    private static final WordList REASONS = Words.standard().of("attribution.quote-region.reasons");

    /** The reason in words for a reader. */
    String reason() {
      return REASONS.value(name().toLowerCase(Locale.ROOT).replace('_', ' ')).orElseThrow();
    }

    /** Whether the words inside may not be the speaker's. */
    boolean isDoubtful() {
      return this != SOUND && this != CARRIED_ON;
    }
  }
}
