/**
 * E-mail: single letters and mailboxes. First class to open: {@link
 * org.rapporteur.read.format.mail.LetterReader}.
 *
 * <pre>{@code
 * Letter letter = new LetterReader().read(bytes);
 * }</pre>
 */
@NullMarked
package org.rapporteur.read.format.mail;

import org.jspecify.annotations.NullMarked;
