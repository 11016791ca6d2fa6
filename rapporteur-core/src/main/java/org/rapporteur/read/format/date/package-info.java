/**
 * Days and moments as feeds, letters and exports write them. First class to open: {@link
 * org.rapporteur.read.format.date.WrittenDate}.
 *
 * <pre>{@code
 * Optional<Publication> day = WrittenDate.parse("Tue, 12 Sept 2023 22:40:00 EST");
 * }</pre>
 */
@NullMarked
package org.rapporteur.read.format.date;

import org.jspecify.annotations.NullMarked;
