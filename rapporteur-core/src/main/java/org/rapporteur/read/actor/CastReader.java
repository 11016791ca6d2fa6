package org.rapporteur.read.actor;

import org.rapporteur.record.Cast;
import org.rapporteur.syntax.ParsedArticle;

/** Finds who is in the story and resolves every mention. Immutable. */
public final class CastReader {

  private final ActorsFile file;

  /** A reader that knows the built-in lists. */
  public CastReader() {
    this(ActorsFile.empty());
  }

  private CastReader(ActorsFile file) {
    this.file = file;
  }

  /** A reader that also knows what the file lists; the file wins where both list a name. */
  public CastReader with(ActorsFile actors) {
    return new CastReader(actors);
  }

  /** The cast of an article. */
  public Cast read(ParsedArticle article) {
    return Cast.empty();
  }

  ActorsFile file() {
    return file;
  }
}
