package org.rapporteur.store;

/**
 * Something that was done to a record.
 *
 * @param number its place in the order of changes, from 1
 * @param what {@code read}, {@code read-again}, {@code removed}, {@code corrected}
 * @param article the id of the article that it was done with
 */
public record Change(long number, String what, String article) {}
