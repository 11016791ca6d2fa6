/** Training of the judge of stances. First class to open: {@code TrainStancesCommand}. */
@NullMarked
package org.rapporteur.bench.stances;

import org.jspecify.annotations.NullMarked;
