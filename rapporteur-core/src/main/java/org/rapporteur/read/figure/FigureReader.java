package org.rapporteur.read.figure;

import java.util.List;
import org.rapporteur.record.Cast;
import org.rapporteur.record.Figure;
import org.rapporteur.record.TimeMention;
import org.rapporteur.syntax.ParsedArticle;

/** Finds figures. Immutable. */
public final class FigureReader {

  /** The figures of an article, in order. */
  public List<Figure> read(ParsedArticle article, Cast cast, List<TimeMention> times) {
    return List.of();
  }
}
