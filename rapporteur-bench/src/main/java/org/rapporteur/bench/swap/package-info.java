/**
 * Whether a reader favours nobody: stories are read as they are and with the names of two parties
 * swapped. First class to open: {@link org.rapporteur.bench.swap.SwapCommand}.
 */
@NullMarked
package org.rapporteur.bench.swap;

import org.jspecify.annotations.NullMarked;
