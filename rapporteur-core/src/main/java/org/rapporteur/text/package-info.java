/**
 * Text and places in it. First class to open: {@link org.rapporteur.text.Span}. Depends on the JDK
 * only.
 */
@NullMarked
package org.rapporteur.text;

import org.jspecify.annotations.NullMarked;
