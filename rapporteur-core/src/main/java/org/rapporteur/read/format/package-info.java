/**
 * Everything that articles come in. First class to open: {@link org.rapporteur.read.format.Intake};
 * each format has a package of its own below.
 *
 * <pre>{@code
 * try (Takings takings = new Intake().open(List.of("news/"))) {
 *   while (takings.hasNext()) {
 *     Taken taken = takings.next(); // a Story, or what was LeftOut and why
 *   }
 * }
 * }</pre>
 */
@NullMarked
package org.rapporteur.read.format;

import org.jspecify.annotations.NullMarked;
