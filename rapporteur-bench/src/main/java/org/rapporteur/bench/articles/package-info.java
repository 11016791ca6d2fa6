/**
 * The suite of saved pages: bodies and metadata for the scorer, speed, broken variants, and the
 * training of the body's model. First class to open: {@link
 * org.rapporteur.bench.articles.ArticlesCommand}.
 */
@NullMarked
package org.rapporteur.bench.articles;

import org.jspecify.annotations.NullMarked;
