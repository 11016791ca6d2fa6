package org.rapporteur.store;

import java.time.Instant;

/**
 * A brief that was made of a record.
 *
 * @param made when
 * @param lastArticle number of the last article that it knew
 */
public record BriefMark(Instant made, long lastArticle) {}
