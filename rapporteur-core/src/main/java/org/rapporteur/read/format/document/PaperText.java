package org.rapporteur.read.format.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.rapporteur.article.Diagnostic;

/**
 * The text of a document that was made to be printed.
 *
 * @param text paragraphs with blank lines between them
 * @param title what the document calls itself
 * @param created on which day it was made
 * @param diagnostics what a reader should know
 */
public record PaperText(
    String text,
    Optional<String> title,
    Optional<LocalDate> created,
    List<Diagnostic> diagnostics) {

  /** Copies the list. */
  public PaperText {
    diagnostics = List.copyOf(diagnostics);
  }
}
