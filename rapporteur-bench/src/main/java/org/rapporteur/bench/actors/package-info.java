/**
 * Accuracy of single actor phrases: country and sector. First class to open: {@link
 * org.rapporteur.bench.actors.ActorsCommand}.
 */
@NullMarked
package org.rapporteur.bench.actors;

import org.jspecify.annotations.NullMarked;
