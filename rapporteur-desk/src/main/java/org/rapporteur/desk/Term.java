package org.rapporteur.desk;

import java.util.List;
import org.rapporteur.text.Folding;

/**
 * Words that must stand next to each other.
 *
 * @param compounds the words, those held together by hyphens as one
 * @param last whether the last word must be whole
 */
record Term(List<Folding.Compound> compounds, Last last) {

  /** Whether the last word must be whole. */
  enum Last {
    WHOLE,
    PREFIX
  }

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

  /** As FTS5 understands it; folded words hold letters and digits alone. */
  String expression() {
    String star = last == Last.PREFIX ? " *" : "";
    String apart = "\"" + String.join(" ", words()) + "\"" + star;
    return words().equals(joined())
        ? apart
        : "(" + apart + " OR \"" + String.join(" ", joined()) + "\"" + star + ")";
  }
}
