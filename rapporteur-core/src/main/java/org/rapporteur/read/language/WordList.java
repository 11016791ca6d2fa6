package org.rapporteur.read.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Reads this room's own word lists: one entry a line, {@code [section]} heads, {@code #} comments.
 */
final class WordList {

  private final Map<String, Set<String>> sections;

  private WordList(Map<String, Set<String>> sections) {
    this.sections = sections;
  }

  /** Reads a list that comes with the library. */
  static WordList load(String resource) {
    Map<String, Set<String>> sections = new HashMap<>();
    try (InputStream in = WordList.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("not on the class path: " + resource);
      }
      BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      Set<String> section = sections.computeIfAbsent("", k -> new TreeSet<>());
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        String entry = line.strip();
        if (entry.startsWith("[") && entry.endsWith("]")) {
          String name = entry.substring(1, entry.length() - 1);
          section = sections.computeIfAbsent(name, k -> new TreeSet<>());
        } else if (!entry.isEmpty() && !entry.startsWith("#")) {
          for (String part : entry.split(",", -1)) {
            if (!part.isBlank()) {
              section.add(part.strip());
            }
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + resource, e);
    }
    return new WordList(sections);
  }

  /** The entries under a head. */
  Set<String> section(String name) {
    Set<String> found = sections.get(name);
    if (found == null) {
      throw new IllegalArgumentException("no section " + name);
    }
    return Set.copyOf(found);
  }

  /** The names of all sections. */
  Set<String> names() {
    return new TreeSet<>(sections.keySet());
  }
}
