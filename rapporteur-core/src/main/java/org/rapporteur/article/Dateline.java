package org.rapporteur.article;

import java.util.Optional;
import org.rapporteur.text.Span;

/**
 * Place and date as an agency prints them before the first sentence: {@code GENEVA, Jan 10
 * (Reuters) -}.
 *
 * @param text as printed
 * @param place the place
 * @param agency the agency in brackets
 * @param span where it stands
 */
public record Dateline(String text, Optional<String> place, Optional<String> agency, Span span) {}
