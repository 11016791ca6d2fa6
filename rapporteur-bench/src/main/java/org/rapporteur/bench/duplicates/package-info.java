/**
 * How well copies, rewritings, stories and quotations are told apart, and how fast. First class to
 * open: {@link org.rapporteur.bench.duplicates.ClustersCommand}.
 */
@NullMarked
package org.rapporteur.bench.duplicates;

import org.jspecify.annotations.NullMarked;
