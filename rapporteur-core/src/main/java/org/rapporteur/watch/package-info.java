/**
 * The polite watch of feeds. First class to open: {@link org.rapporteur.watch.FeedWatch}.
 *
 * <pre>{@code
 * FeedWatch watch = new FeedWatch(web, memory, new Intake(), clock, pause, "rapporteur");
 * for (Taken item : watch.poll(feed).taken()) {
 *   // store it, then
 *   watch.taken(feed, List.of(item));
 * }
 * }</pre>
 */
@NullMarked
package org.rapporteur.watch;

import org.jspecify.annotations.NullMarked;
