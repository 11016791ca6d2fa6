/**
 * What a record keeps when its writer is killed and when its disk is full. First class to open:
 * {@link org.rapporteur.bench.chaos.ChaosCommand}.
 */
@NullMarked
package org.rapporteur.bench.chaos;

import org.jspecify.annotations.NullMarked;
