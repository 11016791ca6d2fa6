/**
 * The record: what was found in articles, each finding with its evidence and provenance. First
 * class to open: {@link\n * org.rapporteur.record.Statement}.
 */
@NullMarked
package org.rapporteur.record;

import org.jspecify.annotations.NullMarked;
