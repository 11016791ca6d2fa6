/**
 * Saved web pages: markup in, an article with its blocks, its metadata and a map back to the markup
 * out. First class to open: {@link org.rapporteur.read.format.page.PageReader}.
 *
 * <pre>{@code
 * PageContext context = PageContext.of("arlen-talks");
 * PageArticle page = new PageReader().read("<html>...", context);
 * page.article().metadata().title();
 * }</pre>
 */
@NullMarked
package org.rapporteur.read.format.page;

import org.jspecify.annotations.NullMarked;
