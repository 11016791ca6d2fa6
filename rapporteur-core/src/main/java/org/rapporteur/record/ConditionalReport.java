package org.rapporteur.record;

import java.util.Optional;

/**
 * An if-then of a party, once however many articles print it.
 *
 * @param id stable while its first citation stays
 * @param kind threat, promise, requirement or warning
 * @param issuer party that says so, as a code
 * @param target party that it is said to, as a code
 * @param condition the if-half, in an article's words
 * @param consequence the then-half, in an article's words
 * @param saidOn when it was said
 * @param support every finding that it was made from
 */
public record ConditionalReport(
    String id,
    Conditional.Kind kind,
    Optional<String> issuer,
    Optional<String> target,
    String condition,
    String consequence,
    CalendarDate saidOn,
    Support support) {}
