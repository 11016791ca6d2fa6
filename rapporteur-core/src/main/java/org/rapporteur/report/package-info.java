/**
 * Shows a dossier: as JSON, as a brief. First class to open: {@link
 * org.rapporteur.report.DossierJson}.
 */
@NullMarked
package org.rapporteur.report;

import org.jspecify.annotations.NullMarked;
