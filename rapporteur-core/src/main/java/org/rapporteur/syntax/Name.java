package org.rapporteur.syntax;

import org.rapporteur.text.Span;

/**
 * A name in a sentence.
 *
 * @param type what it names
 * @param first id of its first token
 * @param last id of its last token
 * @param span where it stands in the article's text
 */
public record Name(NameType type, int first, int last, Span span) {}
