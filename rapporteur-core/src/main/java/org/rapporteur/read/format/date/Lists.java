package org.rapporteur.read.format.date;

import java.util.List;
import org.rapporteur.lexicon.Resource;

/** The lists that lie beside the classes of this package. */
final class Lists {

  private Lists() {}

  /** The lines of a list, without comments and empty lines, trimmed. */
  static List<String> lines(String name) {
    return Resource.lines(Lists.class, name);
  }
}
