/**
 * Bytes to characters. First class to open: {@link org.rapporteur.read.format.charset.Decoder}.
 *
 * <pre>{@code
 * String text = new Decoder().decode(bytes).text();
 * }</pre>
 */
@NullMarked
package org.rapporteur.read.format.charset;

import org.jspecify.annotations.NullMarked;
