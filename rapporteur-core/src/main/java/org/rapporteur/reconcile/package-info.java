/**
 * The findings of many articles in, one dossier out. First class to open: {@link
 * org.rapporteur.reconcile.Reconciler}.
 *
 * <pre>{@code
 * Reconciler record = new Reconciler();
 * readings.forEach(record::add);
 * Dossier dossier = record.dossier();
 * }</pre>
 */
@NullMarked
package org.rapporteur.reconcile;

import org.jspecify.annotations.NullMarked;
