package org.rapporteur.read.attribution;

import java.util.List;
import org.rapporteur.record.Cast;
import org.rapporteur.record.Statement;
import org.rapporteur.record.TimeMention;
import org.rapporteur.syntax.ParsedArticle;

/** Finds attributions and resolves their sources. Immutable. */
public final class AttributionReader {

  /** The statements of an article, in order. */
  public List<Statement> read(ParsedArticle article, Cast cast, List<TimeMention> times) {
    return List.of();
  }
}
