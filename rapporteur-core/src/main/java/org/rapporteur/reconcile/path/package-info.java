/**
 * Dialogue and confrontation over time: the scale, the two lines, their bands and their breaks.
 * First class to open: {@link org.rapporteur.reconcile.path.Course}.
 */
@NullMarked
package org.rapporteur.reconcile.path;

import org.jspecify.annotations.NullMarked;
