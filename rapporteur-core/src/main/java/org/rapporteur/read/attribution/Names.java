package org.rapporteur.read.attribution;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;

/** Closed lists of one entry a line. Immutable once loaded. */
final class Names {

  /** Outlets that relay. */
  static final Set<String> OUTLETS = load("outlets.txt");

  /** Nouns for writings that speak for whoever issued them. */
  static final Set<String> DOCUMENTS = load("documents.txt");

  /** Nouns for unnamed people who speak for the state that they are of. */
  static final Set<String> OWNED = load("owned-sources.txt");

  /** Nouns that add nothing to the name of the group before them. */
  static final Set<String> GROUPS = load("groups.txt");

  /** Nouns for occasions and places of speaking. */
  static final Set<String> VENUES = load("venues.txt");

  private Names() {}

  private static Set<String> load(String resource) {
    Set<String> found = new HashSet<>();
    try (InputStream in =
            Objects.requireNonNull(Names.class.getResourceAsStream(resource), resource);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      String line = lines.readLine();
      while (line != null) {
        if (!line.isBlank() && line.charAt(0) != '#') {
          found.add(line.strip());
        }
        line = lines.readLine();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(resource + " cannot be read", e);
    }
    return Set.copyOf(found);
  }
}
