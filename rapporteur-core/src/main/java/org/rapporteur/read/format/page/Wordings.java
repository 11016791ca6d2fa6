package org.rapporteur.read.format.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The wordings of one kind in {@code bylines.txt}, as sequences of words in lower case. */
final class Wordings {

  private static final Map<String, Wordings> KINDS = load();

  private final Set<List<String>> wordings = new HashSet<>();
  private int longest;

  private Wordings() {}

  /** The wordings of a kind. */
  static Wordings of(String kind) {
    return KINDS.getOrDefault(kind, new Wordings());
  }

  /** Whether a text is one of the wordings. */
  boolean isOne(String text) {
    return wordings.contains(WordGrams.words(text));
  }

  /** The number of words of the longest wording that begins at a word; 0 for none. */
  int lengthAt(List<String> words, int at) {
    for (int n = Math.min(longest, words.size() - at); n > 0; n--) {
      if (wordings.contains(words.subList(at, at + n))) {
        return n;
      }
    }
    return 0;
  }

  private static Map<String, Wordings> load() {
    Map<String, Wordings> kinds = new HashMap<>();
    for (String line : Lexicon.lines("bylines.txt")) {
      int colon = line.indexOf(':');
      Wordings kind = kinds.computeIfAbsent(line.substring(0, colon), k -> new Wordings());
      for (String wording : line.substring(colon + 1).split("\\|")) {
        List<String> words = new ArrayList<>(WordGrams.words(wording));
        kind.wordings.add(words);
        kind.longest = Math.max(kind.longest, words.size());
      }
    }
    return kinds;
  }
}
