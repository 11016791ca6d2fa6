/**
 * Feeds: RSS and Atom. First class to open: {@link org.rapporteur.read.format.feed.FeedReader}.
 *
 * <pre>{@code
 * Feed feed = new FeedReader().read(xml);
 * }</pre>
 */
@NullMarked
package org.rapporteur.read.format.feed;

import org.jspecify.annotations.NullMarked;
