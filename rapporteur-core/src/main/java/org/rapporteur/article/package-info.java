/**
 * What was printed: an article, its blocks and what is known of its publication. First class to
 * open: {@link\n * org.rapporteur.article.Article}.
 */
@NullMarked
package org.rapporteur.article;

import org.jspecify.annotations.NullMarked;
