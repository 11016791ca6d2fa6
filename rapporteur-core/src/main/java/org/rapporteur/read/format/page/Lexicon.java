package org.rapporteur.read.format.page;

import java.util.List;
import org.rapporteur.lexicon.Resource;

/** The word lists and the model that lie beside the classes of this package. */
final class Lexicon {

  private Lexicon() {}

  /** The lines of a list, without comments and empty lines, trimmed. */
  static List<String> lines(String name) {
    return Resource.lines(Lexicon.class, name);
  }
}
