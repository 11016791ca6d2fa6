/**
 * Plain text with signs that are no part of what is said: Markdown, subtitles. First class to open:
 * {@link org.rapporteur.read.format.plain.PlainForm}.
 *
 * <pre>{@code
 * String said = PlainForm.of(text).map(PlainForm::text).orElse(text);
 * }</pre>
 */
@NullMarked
package org.rapporteur.read.format.plain;

import org.jspecify.annotations.NullMarked;
