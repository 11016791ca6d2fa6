package org.rapporteur.server;

/**
 * Words that lead somewhere.
 *
 * @param words what is read
 * @param address where they lead
 */
public record Link(String words, String address) {}
