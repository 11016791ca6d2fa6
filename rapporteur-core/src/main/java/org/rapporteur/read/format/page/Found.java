package org.rapporteur.read.format.page;

/**
 * A value with where it was found.
 *
 * @param value the value
 * @param origin where, for a reader
 */
record Found<T>(T value, String origin) {}
