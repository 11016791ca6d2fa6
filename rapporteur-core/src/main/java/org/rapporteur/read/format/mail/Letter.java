package org.rapporteur.read.format.mail;

import java.time.OffsetDateTime;
import java.util.Optional;

/**
 * An e-mail: a newsletter, a press release.
 *
 * @param id its Message-ID
 * @param subject its subject
 * @param from who sent it
 * @param date when
 * @param text its plain text, if it has one
 * @param markup its HTML, if it has one
 */
public record Letter(
    Optional<String> id,
    Optional<String> subject,
    Optional<String> from,
    Optional<OffsetDateTime> date,
    Optional<String> text,
    Optional<String> markup) {}
