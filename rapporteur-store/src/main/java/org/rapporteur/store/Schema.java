package org.rapporteur.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The statements that build a record, from the program's own files. */
final class Schema {

  private Schema() {}

  /** The statements of a step. */
  static String of(String step) {
    try (InputStream in = Schema.class.getResourceAsStream(step + ".sql")) {
      if (in == null) {
        throw new IllegalStateException("the schema is missing from the program: " + step);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
