/**
 * The desk at which a record is worked with: searched, corrected, composed. No console, no HTTP.
 * First class to open: {@link org.rapporteur.desk.Desk}.
 *
 * <pre>{@code
 * try (Desk desk = Desk.open(Path.of("rapporteur.db"))) {
 *   SearchQuery query = SearchQuery.parse("\"red line\" speaker:venn");
 *   desk.search(query, Optional.empty(), 20).forEach(hit -> show(hit.snippet()));
 * }
 * }</pre>
 */
@NullMarked
package org.rapporteur.desk;

import org.jspecify.annotations.NullMarked;
