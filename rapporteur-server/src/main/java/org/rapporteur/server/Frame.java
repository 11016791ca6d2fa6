package org.rapporteur.server;

/**
 * What every page has.
 *
 * @param title of the page
 * @param query what stands in the search field
 * @param token what its forms carry
 * @param by who corrected last in this browser; empty if nobody did
 * @param note how old it is, if it is not of now; empty otherwise
 */
public record Frame(String title, String query, String token, String by, String note) {}
