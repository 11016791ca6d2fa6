package org.rapporteur.reconcile;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What kinds of matter words are of, in any crisis: "retaliation", "revenge" and "restraint" of
 * one, "delegation" and "talks" of another. Wordings of one issue may share no word and yet be of
 * one kind: "Vell sends a delegation" and "Orrin will attend the talks".
 */
final class Matters {

  private static final char END = ':';

  /** The kind of each word, by its stem. */
  private static final Map<String, String> KINDS = load();

  private Matters() {}

  private static Map<String, String> load() {
    Map<String, String> kinds = new HashMap<>();
    for (String line : WordList.of("matters.txt")) {
      int end = line.indexOf(END);
      // with its colon a kind is no word
      String kind = line.substring(0, end + 1);
      Issues.content(line.substring(end)).forEach(stem -> kinds.put(stem, kind));
    }
    return Map.copyOf(kinds);
  }

  /** The kinds of which a text has a word; none of them is a word itself. */
  static Set<String> in(String text) {
    Set<String> found = new TreeSet<>();
    for (String stem : Issues.content(text)) {
      if (KINDS.containsKey(stem)) {
        found.add(KINDS.getOrDefault(stem, ""));
      }
    }
    return found;
  }
}
