/**
 * Numbers that a reader would track: forces, arms, money, casualties. First class to open: {@link
 * org.rapporteur.read.figure.FigureReader}.
 *
 * <pre>{@code
 * // "Norland has moved nearly 40,000 troops to the strait."
 * new FigureReader().read(parsed, cast, times); // 40000 troops, nearly, whose: NOR
 * }</pre>
 */
@NullMarked
package org.rapporteur.read.figure;

import org.jspecify.annotations.NullMarked;
