/**
 * Turning points of dated event series. First class to open: {@link
 * org.rapporteur.bench.series.SeriesCommand}.
 */
@NullMarked
package org.rapporteur.bench.series;

import org.jspecify.annotations.NullMarked;
