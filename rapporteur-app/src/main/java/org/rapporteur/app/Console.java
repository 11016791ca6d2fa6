package org.rapporteur.app;

import java.io.BufferedWriter;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * The world outside the program: streams, environment, terminal. Everything is UTF-8.
 *
 * @param in standard input
 * @param out standard output; a failing write throws
 * @param err where messages go
 * @param environment the environment's variables
 */
record Console(InputStream in, Writer out, PrintWriter err, Map<String, String> environment) {

  /** Copies the map. */
  Console {
    environment = Map.copyOf(environment);
  }

  /** The console of this process. */
  static Console standard() {
    return new Console(
        new FileInputStream(FileDescriptor.in),
        writer(new FileOutputStream(FileDescriptor.out)),
        new PrintWriter(writer(new FileOutputStream(FileDescriptor.err)), true),
        System.getenv());
  }

  private static Writer writer(OutputStream out) {
    return new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 15);
  }

  /** Whether standard error is a terminal; the launcher asks the shell, which knows. */
  boolean errorIsTerminal() {
    return "1".equals(environment.get("RAPPORTEUR_STDERR_TTY"));
  }

  /** Whether colour is wanted: on a terminal, unless {@code NO_COLOR} is set to anything. */
  boolean colour() {
    return errorIsTerminal() && environment.getOrDefault("NO_COLOR", "").isEmpty();
  }

  /** One line for the person at the terminal. */
  void say(String message) {
    err.println("rapporteur: " + Terminal.plain(message));
  }
}
