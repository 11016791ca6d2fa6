/**
 * The language that a text is in. First class to open: {@link
 * org.rapporteur.read.format.identify.LanguageIdentifier}.
 *
 * <pre>{@code
 * Optional<String> code = new LanguageIdentifier().identify(text);
 * }</pre>
 */
@NullMarked
package org.rapporteur.read.format.identify;

import org.jspecify.annotations.NullMarked;
