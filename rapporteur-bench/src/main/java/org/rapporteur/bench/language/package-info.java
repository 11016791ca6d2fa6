/**
 * Trains and measures the language engine. First class to open: {@link
 * org.rapporteur.bench.language.ParseCommand}.
 */
@NullMarked
package org.rapporteur.bench.language;

import org.jspecify.annotations.NullMarked;
