package org.rapporteur.read.actor;

import org.rapporteur.record.Cast;
import org.rapporteur.syntax.ParsedArticle;

/** Finds who is in the story and resolves every mention. Immutable. */
public final class CastReader {

  /** The cast of an article. */
  public Cast read(ParsedArticle article) {
    return Cast.empty();
  }
}
