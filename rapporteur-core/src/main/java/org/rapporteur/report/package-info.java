/**
 * What leaves the house: the JSON of a reading, CoNLL-U, and (in {@code brief}) the document that a
 * desk reads. First class to open: {@link org.rapporteur.report.ReadingJson}.
 *
 * <pre>{@code
 * Reading reading = reader.read(article);
 * StringWriter out = new StringWriter();
 * new ReadingJson().write(reading, out);
 * out.toString(); // {"id":"story.txt","meta":{...},"statements":[...]}
 * }</pre>
 */
@NullMarked
package org.rapporteur.report;

import org.jspecify.annotations.NullMarked;
