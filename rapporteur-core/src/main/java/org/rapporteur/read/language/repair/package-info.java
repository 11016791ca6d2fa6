/**
 * Attachments that a parser gets wrong and grammar forbids, put right once for everybody; each
 * leaves a trace. First class to open: {@link org.rapporteur.read.language.repair.Repairs}.
 *
 * <pre>{@code
 * Sentence mended = Repairs.standard().mend(sentence);
 * mended.mends(); // "Subjects", token 4, which hung on token 2 as obj
 * }</pre>
 */
@NullMarked
package org.rapporteur.read.language.repair;

import org.jspecify.annotations.NullMarked;
