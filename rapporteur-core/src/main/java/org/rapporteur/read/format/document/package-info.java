/**
 * Documents that were made to be printed: PDF, Word, OpenDocument. First class to open: {@link
 * org.rapporteur.read.format.document.PdfReader}.
 *
 * <pre>{@code
 * PaperText text = new PdfReader(2_000, 32 << 20).read(bytes);
 * }</pre>
 */
@NullMarked
package org.rapporteur.read.format.document;

import org.jspecify.annotations.NullMarked;
