package org.rapporteur.read.format.export;

import java.util.Optional;
import org.rapporteur.article.Metadata;

/**
 * An article as another tool wrote it out.
 *
 * @param id the given id, if there is one
 * @param text its text; empty if there is only markup
 * @param markup its HTML, if the tool kept that
 * @param metadata what the tool says of it
 */
public record Exported(
    Optional<String> id, Optional<String> text, Optional<String> markup, Metadata metadata) {}
