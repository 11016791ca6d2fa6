package org.rapporteur.read.actor;

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

  /** The cast of an article. */
  public Cast read(ParsedArticle article) {
    return new Casting(world, article).cast();
  }
}
