/**
 * A record as web pages for people and as JSON for programs, on this machine alone. First class to
 * open: {@link org.rapporteur.server.RecordServer}.
 *
 * <pre>{@code
 * try (RecordServer server = RecordServer.start(Path.of("rapporteur.db"), 8080, clock)) {
 *   browse(server.address());
 * }
 * }</pre>
 */
@NullMarked
package org.rapporteur.server;

import org.jspecify.annotations.NullMarked;
