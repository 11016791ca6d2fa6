package org.rapporteur.report.brief;

import java.time.LocalDate;
import java.util.Optional;
import org.rapporteur.record.Evidence;

/**
 * A correction as a brief tells of it.
 *
 * @param by who made it
 * @param day when
 * @param deed what was done: {@code rejected}, {@code speaker: Orla Venn}
 * @param quote the words that it is about
 * @param words where they stand, if the article is part of the brief
 * @param why the reason
 * @param standing what became of it
 */
public record CorrectionNote(
    String by,
    LocalDate day,
    String deed,
    String quote,
    Optional<Evidence> words,
    Optional<String> why,
    Standing standing) {

  /** What became of a correction. */
  public enum Standing {
    /** It is part of what the brief tells. */
    APPLIED,
    /** What it is about is not found any more; it changes nothing. */
    LEFT_OVER
  }
}
