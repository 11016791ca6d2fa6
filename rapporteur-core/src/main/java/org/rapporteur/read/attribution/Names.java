package org.rapporteur.read.attribution;

import java.util.Set;
import org.rapporteur.lexicon.Resource;

/** Closed lists of one entry a line. Immutable once loaded. */
final class Names {

  /** Outlets that relay. */
  static final Set<String> OUTLETS = load("outlets.txt");

  /** Nouns for writings that speak for whoever issued them. */
  static final Set<String> DOCUMENTS = load("documents.txt");

  /** Nouns for unnamed people who speak for the state that they are of. */
  static final Set<String> OWNED = load("owned-sources.txt");

  /** Nouns that add nothing to the name of the group before them. */
  static final Set<String> GROUPS = load("groups.txt");

  /** Nouns for those around a person who speak in his name. */
  static final Set<String> OFFICES = load("offices.txt");

  /** Words for times, which speak for nobody. */
  static final Set<String> TIMES = load("times.txt");

  /** Nouns according to which something is done, and which say nothing. */
  static final Set<String> NO_SOURCES = load("no-sources.txt");

  /** Nouns for occasions and places of speaking. */
  static final Set<String> VENUES = load("venues.txt");

  private Names() {}

  private static Set<String> load(String resource) {
    return Set.copyOf(Resource.lines(Names.class, resource));
  }
}
