package org.rapporteur.record;

import java.util.List;
import java.util.Optional;

/**
 * Something that somebody said once, however many articles print it and however they cut it.
 *
 * @param id stable while its first citation stays
 * @param speaker canonical name
 * @param affiliation party that the speaker speaks for, as a code
 * @param saidOn when
 * @param venue where or on what occasion, in an article's words
 * @param variants its wordings, the fullest first, then by article and place
 * @param trusted the wording to quote
 * @param trustedBecause why that one, for a reader
 * @param support every statement that it was made from
 */
public record Utterance(
    String id,
    String speaker,
    Optional<String> affiliation,
    CalendarDate saidOn,
    Optional<String> venue,
    List<QuoteVariant> variants,
    QuoteVariant trusted,
    String trustedBecause,
    Support support) {

  /** Copies the list; refuses an utterance without a wording. */
  public Utterance {
    variants = List.copyOf(variants);
    if (variants.isEmpty()) {
      throw new IllegalArgumentException("an utterance without a wording");
    }
  }

  /** The wording with the most words inside quotation marks, or else the longest. */
  public QuoteVariant fullest() {
    return variants.get(0);
  }

  /** The wordings whose quoted words were changed. */
  public List<QuoteVariant> altered() {
    return variants.stream().filter(QuoteVariant::altered).toList();
  }
}
