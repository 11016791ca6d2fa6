package org.rapporteur.store;

import java.time.Duration;

/**
 * What a record tells as a whole, as it was put together at a moment.
 *
 * @param number by which its lines are asked for
 * @param change the last change of the record that is surely in it
 * @param version of what put it together
 * @param took how long that took
 */
public record Composed(long number, long change, String version, Duration took) {}
