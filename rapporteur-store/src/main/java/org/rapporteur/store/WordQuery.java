package org.rapporteur.store;

import java.util.List;

/** Words that are looked for; each is folded ({@code text.Folding}): letters, digits and marks. */
public sealed interface WordQuery {

  /**
   * Words next to each other.
   *
   * @param words in order, at least one
   * @param last whether the last one must be whole
   */
  record Phrase(List<String> words, Last last) implements WordQuery {
    /** Copies the list; refuses a phrase without words. */
    public Phrase {
      words = List.copyOf(words);
      if (words.isEmpty()) {
        throw new IllegalArgumentException("a phrase without words");
      }
    }
  }

  /**
   * All of these.
   *
   * @param parts at least one
   */
  record All(List<WordQuery> parts) implements WordQuery {
    /** Copies the list; refuses an empty one. */
    public All {
      parts = some(parts);
    }
  }

  /**
   * One or more of these.
   *
   * @param parts at least one
   */
  record Any(List<WordQuery> parts) implements WordQuery {
    /** Copies the list; refuses an empty one. */
    public Any {
      parts = some(parts);
    }
  }

  /** Whether the beginning of a word is among it. */
  default boolean isOpen() {
    if (this instanceof Phrase phrase) {
      return phrase.last() == Last.PREFIX;
    }
    List<WordQuery> parts = this instanceof All all ? all.parts() : ((Any) this).parts();
    return parts.stream().anyMatch(WordQuery::isOpen);
  }

  /** Whether the last word of a phrase must be whole. */
  enum Last {
    /** It must. */
    WHOLE,
    /** It is the beginning of one. */
    PREFIX
  }

  private static List<WordQuery> some(List<WordQuery> parts) {
    if (parts.isEmpty()) {
      throw new IllegalArgumentException("a query without words");
    }
    return List.copyOf(parts);
  }
}
