/**
 * The record on disk: articles and what was found in them. First class to open: {@link
 * org.rapporteur.store.ArticleStore}.
 *
 * <pre>{@code
 * try (ArticleStore store = ArticleStore.open(Path.of("rapporteur.db"), Mode.CREATE)) {
 *   store.keep(List.of(reading), version, Instant.now(clock));
 *   store.each(version, kept -> reconciler.add(kept.reading()));
 * }
 * }</pre>
 */
@NullMarked
package org.rapporteur.store;

import org.jspecify.annotations.NullMarked;
