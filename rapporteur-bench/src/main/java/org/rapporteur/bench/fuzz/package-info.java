/**
 * Fuzzing of every reader of outside bytes. First class to open: {@link
 * org.rapporteur.bench.fuzz.FormatFuzz}.
 *
 * <pre>{@code
 * ./fuzz Feed 600
 * }</pre>
 */
@NullMarked
package org.rapporteur.bench.fuzz;

import org.jspecify.annotations.NullMarked;
