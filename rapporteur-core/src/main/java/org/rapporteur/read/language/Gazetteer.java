package org.rapporteur.read.language;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What this room knows of words in names: countries, demonyms, titles, given names. Immutable. */
public final class Gazetteer {

  private static final Gazetteer SHARED = new Gazetteer(WordList.load("names.txt"));

  private final Set<String> titles;
  private final Set<String> demonyms;
  private final Map<String, Long> classes = new HashMap<>();

  private Gazetteer(WordList lists) {
    titles = lists.section("titles");
    demonyms = lists.section("demonyms");
    long bit = 1;
    for (String section : lists.names()) {
      for (String entry : lists.section(section)) {
        for (String word : entry.split(" ", -1)) {
          classes.merge(word.toLowerCase(Locale.ROOT), bit, (a, b) -> a | b);
        }
      }
      bit <<= 1;
    }
  }

  /** The one that comes with the library. */
  public static Gazetteer shared() {
    return SHARED;
  }

  /** Whether a lower-case word is a title. */
  public boolean isTitle(String word) {
    return titles.contains(word);
  }

  /** Whether a word, as written, is a nationality. */
  public boolean isDemonym(String word) {
    return demonyms.contains(word);
  }

  /** The classes of a lower-case word as bits, 0 for none. */
  public long classes(String word) {
    return classes.getOrDefault(word, 0L);
  }
}
