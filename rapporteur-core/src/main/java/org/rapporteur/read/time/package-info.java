/**
 * Time expressions and what they mean. First class to open: {@link
 * org.rapporteur.read.time.TimeTagger}; then {@link org.rapporteur.read.time.Patterns}, which
 * recognises, and {@link org.rapporteur.read.time.Anchor}, which computes.
 *
 * <pre>{@code
 * // published Monday 10 January 2022: "She told reporters on Sunday that talks start tomorrow."
 * new TimeTagger().tag(parsed); // Sunday -> 2022-01-09, tomorrow -> 2022-01-11
 * }</pre>
 */
@NullMarked
package org.rapporteur.read.time;

import org.jspecify.annotations.NullMarked;
