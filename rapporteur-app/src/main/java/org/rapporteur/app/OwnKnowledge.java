package org.rapporteur.app;

import java.io.IOException;
import org.rapporteur.store.ArticleStore;

/**
 * What the user adds to the reader's own knowledge: texts, blank where there is none.
 *
 * @param actors the text of an actors file
 * @param lexicon the text of a lexicon file
 */
record OwnKnowledge(String actors, String lexicon) {

  /** What a record is read with. */
  static OwnKnowledge of(ArticleStore store) throws IOException {
    return new OwnKnowledge(store.actors().orElse(""), store.lexicon().orElse(""));
  }
}
