package org.rapporteur.reconcile.wording;

import java.util.HashMap;
import java.util.Map;

/**
 * Words with their stems, each once: of the wordings that are kept, most words stand in many. Not
 * thread-safe.
 */
public final class Vocabulary {

  private final Map<String, Word> words = new HashMap<>();

  /** A word and its stem. */
  record Word(String written, String stem) {
    static Word of(String word) {
      return new Word(word, Wording.stem(word));
    }
  }

  /** No words yet. */
  public Vocabulary() {}

  /** The one that is written like this. */
  Word of(String word) {
    return words.computeIfAbsent(word, Word::of);
  }
}
