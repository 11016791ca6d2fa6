package org.rapporteur.read.format.page;

import java.time.OffsetDateTime;
import java.util.Optional;
import org.rapporteur.text.Span;

/**
 * An entry of a page that reports as things happen.
 *
 * @param span where it stands in the article's text
 * @param headline its own headline
 * @param time when it was entered
 */
public record LiveEntry(Span span, Optional<String> headline, Optional<OffsetDateTime> time) {}
