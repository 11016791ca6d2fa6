package org.rapporteur.lexicon;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * A named list of words. An entry of several words is written with {@code _} ({@code call_off}) and
 * asked for with a space; one that stands for something says so after a colon ({@code two:2}).
 * Immutable.
 */
public final class WordList {

  private final String name;
  private final Map<String, String> words;

  WordList(String name, Set<String> entries) {
    this.name = name;
    Map<String, String> all = new LinkedHashMap<>();
    for (String entry : entries) {
      int colon = entry.indexOf(':', 1);
      String word = colon < 0 ? entry : entry.substring(0, colon);
      all.put(spaced(word), colon < 0 ? "" : spaced(entry.substring(colon + 1)));
    }
    this.words = all;
  }

  private static String spaced(String word) {
    return word.replace('_', ' ');
  }

  /** Whether the word stands in the list, as it is written. */
  public boolean has(String word) {
    return words.containsKey(word);
  }

  /** What the word stands for; empty if it is not in the list, or stands for itself. */
  public Optional<String> value(String word) {
    return Optional.ofNullable(words.get(word)).filter(value -> !value.isEmpty());
  }

  /** The number that the word stands for; empty if it is not in the list. */
  public OptionalInt number(String word) {
    String value = words.getOrDefault(word, "");
    return value.isEmpty() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(value));
  }

  /** The first word: of a list of one, the word. */
  public String word() {
    return words.keySet().iterator().next();
  }

  /** Every word, in order. */
  public Set<String> all() {
    return Collections.unmodifiableSet(words.keySet());
  }

  @Override
  public String toString() {
    return name + " = " + String.join(" ", words.keySet());
  }
}
