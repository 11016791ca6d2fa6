/**
 * Reconciles readings that come as JSON, and measures how much adding one costs. First class to
 * open: {@link org.rapporteur.bench.dossier.ReconcileCommand}.
 */
@NullMarked
package org.rapporteur.bench.dossier;

import org.jspecify.annotations.NullMarked;
