/**
 * Accuracy and speed runs, and the training of the models. First class to open: {@link
 * org.rapporteur.bench.Bench}; one package a suite.
 */
@NullMarked
package org.rapporteur.bench;

import org.jspecify.annotations.NullMarked;
