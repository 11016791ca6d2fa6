/**
 * Who said what: attribution relations, from the words of one sentence to statements with speaker,
 * day, venue, hearer and relay. First class to open: {@link
 * org.rapporteur.read.attribution.AttributionReader}.
 *
 * <p>The walk: {@code SentenceDrafts} proposes with the learnt model ({@code Alternatives}, {@code
 * Grammar}, {@code Repairs}, {@code Rivals}), {@code Quotations} and {@code SetForms} add what
 * layout says, {@code Occasions} and {@code Speakers} complete, {@code StatementMaker} builds.
 *
 * <pre>{@code
 * List<Statement> found = new AttributionReader().read(parsed, cast, times);
 * }</pre>
 */
@NullMarked
package org.rapporteur.read.attribution;

import org.jspecify.annotations.NullMarked;
