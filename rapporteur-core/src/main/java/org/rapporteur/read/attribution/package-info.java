/**
 * Who said what: attribution relations. First class to open: {@link\n *
 * org.rapporteur.read.attribution.AttributionReader}.
 */
@NullMarked
package org.rapporteur.read.attribution;

import org.jspecify.annotations.NullMarked;
