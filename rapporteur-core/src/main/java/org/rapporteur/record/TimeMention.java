package org.rapporteur.record;

import org.rapporteur.text.Span;

/**
 * A time expression with the date that it means.
 *
 * @param span where it stands, preposition left out: {@code Sunday}, {@code last month}, {@code
 *     Jan. 9}
 * @param date what it means, relative to the article's date where it is relative; unknown if that
 *     is unknown
 * @param rule which rule resolved it
 */
public record TimeMention(Span span, CalendarDate date, String rule) {}
