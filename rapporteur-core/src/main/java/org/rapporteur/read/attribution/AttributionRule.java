package org.rapporteur.read.attribution;

import java.util.Locale;

/** What may have found a statement; the code is what its provenance says. */
enum AttributionRule {
  /** The learnt model alone. */
  LEARNT,
  /** A statement inside another's content. */
  NESTED,
  HEADLINE_COLON,
  TRANSCRIPT_TURN,
  QUOTE_SIGNATURE,
  QUOTE_THEN_CUE_SENTENCE,
  CUE_SENTENCE_THEN_QUOTE,
  QUOTE_CONTINUED,
  CUE_PARAGRAPH_THEN_QUOTE,
  PARAGRAPH_CONTINUED,
  QUOTE_ALONE,
  BLOCK_QUOTE,
  BLOCK_QUOTE_ANNOUNCED;

  /** The name in a provenance. */
  String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Whether a quotation set off by itself gave the statement. */
  boolean isBlockQuote() {
    return this == BLOCK_QUOTE || this == BLOCK_QUOTE_ANNOUNCED;
  }
}
