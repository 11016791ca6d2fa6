package org.rapporteur.read.action;

import java.util.List;
import org.rapporteur.record.Action;
import org.rapporteur.record.Cast;
import org.rapporteur.record.Statement;
import org.rapporteur.record.TimeMention;
import org.rapporteur.syntax.ParsedArticle;

/** Finds acts between parties. Immutable. */
public final class ActionReader {

  /** The acts of an article, in order. */
  public List<Action> read(
      ParsedArticle article, Cast cast, List<TimeMention> times, List<Statement> statements) {
    return List.of();
  }
}
