package org.rapporteur.read.format.mail;

import java.util.List;
import java.util.Optional;
import org.rapporteur.article.Diagnostic;
import org.rapporteur.article.Publication;

/**
 * An e-mail: a newsletter, a press release.
 *
 * @param id its Message-ID
 * @param subject its subject
 * @param from who sent it
 * @param date when
 * @param text its plain text, if it has one
 * @param markup its HTML, if it has one
 * @param page the address of the page that it is, where a browser saved one as a letter
 * @param doubts what of it was not understood
 */
public record Letter(
    Optional<String> id,
    Optional<String> subject,
    Optional<String> from,
    Optional<Publication> date,
    Optional<String> text,
    Optional<String> markup,
    Optional<String> page,
    List<Diagnostic> doubts) {

  /** Copies the list. */
  public Letter {
    doubts = List.copyOf(doubts);
  }
}
