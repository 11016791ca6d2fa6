package org.rapporteur.read.actor;

import java.util.Set;
import org.rapporteur.record.Cast;
import org.rapporteur.syntax.ParsedArticle;

/** Finds who is in the story and resolves every mention. Immutable. */
public final class CastReader {

  private final World world;

  /** A reader that knows the built-in lists. */
  public CastReader() {
    this(World.builtIn());
  }

  private CastReader(World world) {
    this.world = world;
  }

  /** A reader that also knows what the file lists; the file wins where both list a name. */
  public CastReader with(ActorsFile actors) {
    return new CastReader(World.of(actors));
  }

  /** The last names of office holders, as written, that a text may use without a first name. */
  public Set<String> familyNames() {
    return world.offices().familyNames();
  }

  /** The cast of an article. */
  public Cast read(ParsedArticle article) {
    return new Casting(world, article).cast();
  }
}
