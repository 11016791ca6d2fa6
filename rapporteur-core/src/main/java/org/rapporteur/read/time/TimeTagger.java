package org.rapporteur.read.time;

import java.util.List;
import org.rapporteur.record.TimeMention;
import org.rapporteur.syntax.ParsedArticle;

/** Finds time expressions and resolves them against the article's date. Immutable. */
public final class TimeTagger {

  /** The time expressions of an article, in order. */
  public List<TimeMention> tag(ParsedArticle article) {
    return List.of();
  }
}
