/**
 * The command line: the only room that joins reading, reconciling and reporting, prints and sets
 * exit codes. First class to open: {@link org.rapporteur.app.Main}; one class a command.
 *
 * <pre>{@code
 * int code = Main.run(Console.standard(), "brief", "stories/");
 * }</pre>
 */
@NullMarked
package org.rapporteur.app;

import org.jspecify.annotations.NullMarked;
