package org.rapporteur.server;

/**
 * A sentence of the state of play.
 *
 * @param day when its article came out
 * @param sentence its words
 * @param address where they stand
 */
public record Told(String day, String sentence, String address) {}
