package org.rapporteur.read.actor;

import java.util.List;
import org.rapporteur.lexicon.Resource;

/** The lists that come with the library, by name. */
final class Resources {

  private Resources() {}

  /** The whole text of a list. */
  static String text(String name) {
    return Resource.text(Resources.class, name);
  }

  /** The lines of a list, comments and blank lines left out. */
  static List<String> lines(String name) {
    return Resource.lines(Resources.class, name);
  }
}
