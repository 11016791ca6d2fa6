package org.rapporteur.store;

import java.time.Instant;

/**
 * A line of the audit log.
 *
 * @param number its place in the log, from 1
 * @param at when
 * @param who who did it
 * @param deed {@code made}, {@code imported}, {@code undone}, {@code redone}
 * @param correction the id of the correction
 * @param line what the correction says, as one line of JSON
 */
public record AuditEntry(
    long number, Instant at, String who, String deed, String correction, String line) {}
