package org.rapporteur.report.brief;

import org.rapporteur.record.News;

/**
 * What is new, and since when.
 *
 * @param since {@code since 5 March 2031}, {@code since the last brief}
 * @param news what is new
 */
public record NewsSince(String since, News news) {}
