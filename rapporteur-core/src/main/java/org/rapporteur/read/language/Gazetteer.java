package org.rapporteur.read.language;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** What this room knows of words in names: countries, demonyms, titles, given names. Immutable. */
public final class Gazetteer {

  private static final Gazetteer SHARED = new Gazetteer(WordList.load("names.txt"));

  private final Map<String, Long> classes = new HashMap<>();
  private final Map<String, Set<String>> sections = new HashMap<>();
  private final Map<String, Set<String>> written = new HashMap<>();

  private Gazetteer(WordList lists) {
    long bit = 2;
    for (String section : lists.names()) {
      if (section.isEmpty()) {
        continue;
      }
      Set<String> words = new HashSet<>();
      for (String entry : lists.section(section)) {
        // All capitals are kept as they stand: "US" is a country, "us" is not.
        words.add(isAllCapitals(entry) ? entry : entry.toLowerCase(Locale.ROOT));
        for (String word : entry.split(" ", -1)) {
          classes.merge(word.toLowerCase(Locale.ROOT), bit, (a, b) -> a | b);
        }
      }
      Set<String> single = new TreeSet<>(lists.section(section));
      written.put(section, single);
      sections.put(section, Set.copyOf(words));
      bit <<= 1;
    }
  }

  private static boolean isAllCapitals(String s) {
    boolean capital = false;
    for (int i = 0; i < s.length(); i++) {
      if (Letters.isLower(s.charAt(i))) {
        return false;
      }
      capital |= Letters.isUpper(s.charAt(i));
    }
    return capital;
  }

  /** The one that comes with the library. */
  public static Gazetteer shared() {
    return SHARED;
  }

  /** Whether the section has the word or phrase, which must begin with a capital. */
  boolean has(String section, String form) {
    Set<String> words = sections.get(section);
    if (words == null) {
      throw new IllegalArgumentException("no section " + section);
    }
    return !form.isEmpty()
        && Letters.isUpper(form.charAt(0))
        && (words.contains(form) || words.contains(form.toLowerCase(Locale.ROOT)));
  }

  /** The entries of a section as written. */
  Set<String> entries(String section) {
    return written.getOrDefault(section, Set.of());
  }

  /** Whether a lower-case word is a title. */
  public boolean isTitle(String word) {
    return sections.getOrDefault("titles", Set.of()).contains(word);
  }

  /** Whether a word, as written, is a nationality. */
  public boolean isDemonym(String word) {
    return has("demonyms", word);
  }

  /** The classes of a lower-case word as bits, 0 for none. */
  public long classes(String word) {
    return classes.getOrDefault(word, 0L);
  }
}
