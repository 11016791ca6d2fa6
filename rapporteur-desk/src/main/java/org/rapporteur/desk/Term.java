package org.rapporteur.desk;

import java.util.List;
import org.rapporteur.store.WordQuery;
import org.rapporteur.text.Folding;

/**
 * Words that must stand next to each other.
 *
 * @param compounds the words, those held together by hyphens as one
 * @param last whether the last word must be whole
 */
record Term(List<Folding.Compound> compounds, WordQuery.Last last) {

  /** Copies the list; refuses a term without words. */
  Term {
    compounds = List.copyOf(compounds);
    if (compounds.isEmpty()) {
      throw new IllegalArgumentException("a term without words");
    }
  }

  /** The words one by one. */
  List<String> words() {
    return compounds.stream().flatMap(c -> c.words().stream()).map(Folding.Word::folded).toList();
  }

  /** The words with those held together as one. */
  List<String> joined() {
    return compounds.stream().map(Folding.Compound::joined).toList();
  }

  /** What is asked of the record. */
  WordQuery query() {
    WordQuery apart = new WordQuery.Phrase(words(), last);
    return words().equals(joined())
        ? apart
        : new WordQuery.Any(List.of(apart, new WordQuery.Phrase(joined(), last)));
  }
}
