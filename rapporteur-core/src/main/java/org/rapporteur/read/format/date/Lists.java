package org.rapporteur.read.format.date;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** The lists that lie beside the classes of this package. */
final class Lists {

  private Lists() {}

  /** The lines of a list, without comments and empty lines, trimmed. */
  static List<String> lines(String name) {
    InputStream stream =
        Objects.requireNonNull(Lists.class.getResourceAsStream(name), "no list " + name);
    try (BufferedReader in =
        new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      return in.lines()
          .map(String::trim)
          .filter(line -> !line.isEmpty() && line.charAt(0) != '#')
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }
}
