/**
 * The record in the formats of other programs: tables for spreadsheets and statistics, event data,
 * calendars, annotations, linked data. First class to open: {@link
 * org.rapporteur.export.ExportFormat}.
 *
 * <pre>{@code
 * try (Export export = ExportFormat.CSV.open(Path.of("tables"))) {
 *   readings.map(Selection.everything()::of).forEach(export::add);
 *   export.finish();
 * }
 * }</pre>
 */
@NullMarked
package org.rapporteur.export;

import org.jspecify.annotations.NullMarked;
