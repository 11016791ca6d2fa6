/**
 * Time expressions and what they mean. First class to open: {@link
 * org.rapporteur.read.time.TimeTagger}.
 */
@NullMarked
package org.rapporteur.read.time;

import org.jspecify.annotations.NullMarked;
