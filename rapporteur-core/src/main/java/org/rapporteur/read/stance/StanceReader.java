package org.rapporteur.read.stance;

import java.util.List;
import org.rapporteur.record.Cast;
import org.rapporteur.record.Conditional;
import org.rapporteur.record.Position;
import org.rapporteur.record.Statement;
import org.rapporteur.record.TimeMention;
import org.rapporteur.syntax.ParsedArticle;

/** Finds positions and conditionals. Immutable. */
public final class StanceReader {

  /** The positions of an article, in order. */
  public List<Position> positions(
      ParsedArticle article, Cast cast, List<TimeMention> times, List<Statement> statements) {
    return List.of();
  }

  /** The conditionals of an article, in order. */
  public List<Conditional> conditionals(
      ParsedArticle article, Cast cast, List<Statement> statements) {
    return List.of();
  }
}
