package org.rapporteur.read.action;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The named word classes of the lexicon: verb groups and noun classes. */
final class WordClasses {

  private final Map<String, Set<String>> words = new LinkedHashMap<>();

  /** Adds the line {@code NAME = word word}. */
  void add(String line) {
    int equals = line.indexOf('=');
    if (equals < 0) {
      throw new IllegalArgumentException("not a word class: \"" + line + "\"");
    }
    Set<String> known =
        words.computeIfAbsent(line.substring(0, equals).strip(), n -> new LinkedHashSet<>());
    for (String word : line.substring(equals + 1).strip().split("\\s+")) {
      known.add(word);
    }
  }

  /** Whether a noun class has the word. */
  boolean has(String name, String word) {
    return words.getOrDefault(name, Set.of()).contains(word);
  }

  /** The words of a list such as {@code +group,word,word}; groups and classes are opened. */
  List<String> open(String list) {
    List<String> found = new ArrayList<>();
    for (String item : list.split(",")) {
      if (item.startsWith("+") || item.startsWith("<")) {
        Set<String> members = words.get(item);
        if (members == null) {
          throw new IllegalArgumentException("no word class " + item);
        }
        found.addAll(members);
      } else {
        found.add(item);
      }
    }
    return found;
  }
}
