/**
 * Where parties stand, and their if-thens. First class to open: {@link
 * org.rapporteur.read.stance.StanceReader}.
 */
@NullMarked
package org.rapporteur.read.stance;

import org.jspecify.annotations.NullMarked;
