/**
 * Runs the coding of events on benchmark files and writes predictions for the scorer. First class
 * to open: {@link org.rapporteur.bench.events.RelationsCommand}.
 */
@NullMarked
package org.rapporteur.bench.events;

import org.jspecify.annotations.NullMarked;
