package org.rapporteur.store;

import java.time.Instant;

/**
 * What somebody wants to be told of.
 *
 * @param number its number, from 1; 0 before it is kept
 * @param by who wants it
 * @param made since when
 * @param kind what is looked for: a code
 * @param terms a query, a party, or a name; empty for anybody
 * @param seen the change of the record up to which it was looked for
 */
public record AlertRule(
    long number, String by, Instant made, String kind, String terms, long seen) {}
