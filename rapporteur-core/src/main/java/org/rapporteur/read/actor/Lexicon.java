package org.rapporteur.read.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.lexicon.Inflection;

/** Common words and phrases, each with a label; plurals are found by their singular. Immutable. */
final class Lexicon {

  private static final int LONGEST = 6;

  private final Map<String, Term> terms = new HashMap<>();

  /**
   * A phrase of the lexicon.
   *
   * @param key its words
   * @param label its label
   * @param weak whether it yields to another listed phrase beside it
   */
  record Term(String key, String label, boolean weak) {}

  /** A phrase of the lexicon at words of a text. */
  record Hit(Term term, int first, int last) {}

  /**
   * Reads lines of a label, a colon and phrases parted by semicolons; {@code *} marks weak ones.
   */
  static Lexicon parse(List<String> lines) {
    Lexicon lexicon = new Lexicon();
    for (String line : lines) {
      int colon = line.indexOf(':');
      String label = line.substring(0, colon).strip();
      for (String item : line.substring(colon + 1).split(";", -1)) {
        String phrase = item.strip();
        boolean weak = phrase.endsWith("*");
        String key = Word.key(weak ? phrase.substring(0, phrase.length() - 1) : phrase);
        if (!key.isEmpty()) {
          lexicon.terms.putIfAbsent(key, new Term(key, label.equals("-") ? "" : label, weak));
        }
      }
    }
    return lexicon;
  }

  /** The longest phrase that begins at a word. */
  Optional<Hit> at(List<Word> words, int first) {
    for (int n = Math.min(LONGEST, words.size() - first); n > 0; n--) {
      Optional<Term> term = term(Word.join(words.subList(first, first + n)));
      if (term.isPresent()) {
        return Optional.of(new Hit(term.get(), first, first + n - 1));
      }
    }
    return Optional.empty();
  }

  /** The longest phrase that ends at a word. */
  Optional<Hit> endingAt(List<Word> words, int last) {
    for (int n = Math.min(LONGEST, last + 1); n > 0; n--) {
      int first = last - n + 1;
      Optional<Term> term = term(Word.join(words.subList(first, last + 1)));
      if (term.isPresent()) {
        return Optional.of(new Hit(term.get(), first, last));
      }
    }
    return Optional.empty();
  }

  /** The longest phrases from left to right, none over another. */
  List<Hit> all(List<Word> words) {
    List<Hit> found = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      Optional<Hit> hit = at(words, i);
      if (hit.isPresent()) {
        found.add(hit.get());
        i = hit.get().last();
      }
    }
    return found;
  }

  /** The term of a key, or of its singular. */
  Optional<Term> term(String key) {
    Term exact = terms.get(key);
    return Optional.ofNullable(exact != null ? exact : terms.get(singular(key)));
  }

  /** A guess at the singular of a phrase: its last word without the mark of the plural. */
  static String singular(String key) {
    return Inflection.singular(key);
  }
}
