/**
 * Articles as other tools write them out: JSON of several makes, tables. First class to open:
 * {@link org.rapporteur.read.format.export.JsonExport}.
 *
 * <pre>{@code
 * List<Exported> articles = new JsonExport().read(json);
 * }</pre>
 */
@NullMarked
package org.rapporteur.read.format.export;

import org.jspecify.annotations.NullMarked;
