package org.rapporteur.lexicon;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * The named lists of words of a language, for every room: {@code Words.standard().of("modal")}.
 * They stand in the files of the language's folder, one a room and one for all. Immutable.
 */
public final class Words {

  private static final String ENGLISH = "en";
  private static final Words STANDARD = in(ENGLISH);

  private final Map<String, WordList> lists;

  private Words(Map<String, WordList> lists) {
    this.lists = lists;
  }

  /** The English lists. */
  public static Words standard() {
    return STANDARD;
  }

  /** The lists of a language, by its ISO 639-1 code. */
  static Words in(String language) {
    Map<String, Set<String>> entries = new LinkedHashMap<>();
    for (String file : Resource.lines(Words.class, language + "/files.txt")) {
      for (String line : Resource.lines(Words.class, language + "/" + file)) {
        int equals = line.indexOf(" = ");
        if (equals < 0) {
          throw new IllegalStateException(file + ": expected NAME = word word, not " + line);
        }
        Set<String> own =
            entries.computeIfAbsent(line.substring(0, equals), name -> new LinkedHashSet<>());
        for (String word : line.substring(equals + 3).strip().split(" +")) {
          own.add(word);
        }
      }
    }
    Map<String, WordList> lists = new LinkedHashMap<>();
    entries.forEach((name, words) -> lists.put(name, new WordList(name, words)));
    return new Words(lists);
  }

  /** The list of a name; refuses a name that no list has. */
  public WordList of(String name) {
    WordList list = lists.get(name);
    if (list == null) {
      throw new IllegalArgumentException("no list of words is called \"" + name + "\"");
    }
    return list;
  }
}
