package org.rapporteur.syntax;

/**
 * The trace of a repair: what a token was before it was put right.
 *
 * @param repair the name of the repair
 * @param token the id of the token
 * @param head the id of the head that it hung on, 0 for the root
 * @param relation its relation then
 */
public record Mend(String repair, int token, int head, String relation) {}
