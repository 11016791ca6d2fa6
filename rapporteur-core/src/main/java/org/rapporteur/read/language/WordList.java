package org.rapporteur.read.language;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.rapporteur.lexicon.Resource;

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
    Set<String> section = sections.computeIfAbsent("", k -> new TreeSet<>());
    for (String entry : Resource.lines(WordList.class, resource)) {
      if (entry.startsWith("[") && entry.endsWith("]")) {
        String name = entry.substring(1, entry.length() - 1);
        section = sections.computeIfAbsent(name, k -> new TreeSet<>());
      } else {
        for (String part : entry.split(",", -1)) {
          if (!part.isBlank()) {
            section.add(part.strip());
          }
        }
      }
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
