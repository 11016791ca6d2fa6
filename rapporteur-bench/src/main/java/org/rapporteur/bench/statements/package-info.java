/**
 * Trains and measures attribution on packs of annotated articles (JSON Lines with {@code id},
 * {@code text}, {@code attributions}). First class to open: {@link
 * org.rapporteur.bench.statements.StatementsCommand}.
 */
@NullMarked
package org.rapporteur.bench.statements;

import org.jspecify.annotations.NullMarked;
