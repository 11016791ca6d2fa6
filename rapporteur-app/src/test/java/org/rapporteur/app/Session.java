package org.rapporteur.app;

import java.io.ByteArrayInputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** A run of the program as a person at a terminal would see it. */
record Session(int code, String out, String err) {

  static Session of(String... args) {
    return withInput("", args);
  }

  static Session withInput(String input, String... args) {
    return run(input, Map.of(), args);
  }

  static Session where(Map<String, String> environment, String... args) {
    return run("", environment, args);
  }

  private static Session run(String input, Map<String, String> environment, String... args) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    Console console =
        new Console(
            new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
            out,
            new PrintWriter(err, true),
            environment);
    int code = Main.run(console, args);
    return new Session(code, out.toString(), err.toString());
  }
}
