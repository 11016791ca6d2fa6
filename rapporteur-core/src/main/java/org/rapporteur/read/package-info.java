/**
 * One article in, its findings out. First class to open: {@link org.rapporteur.read.ArticleReader}.
 */
@NullMarked
package org.rapporteur.read;

import org.jspecify.annotations.NullMarked;
