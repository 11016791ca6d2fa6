/**
 * Numbers that a reader would track. First class to open: {@link
 * org.rapporteur.read.figure.FigureReader}.
 */
@NullMarked
package org.rapporteur.read.figure;

import org.jspecify.annotations.NullMarked;
