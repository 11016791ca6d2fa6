/**
 * A watch of feeds that misbehave, over the loopback address. First class to open: {@link
 * org.rapporteur.bench.watch.WatchCommand}.
 */
@NullMarked
package org.rapporteur.bench.watch;

import org.jspecify.annotations.NullMarked;
