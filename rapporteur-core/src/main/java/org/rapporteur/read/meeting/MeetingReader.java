package org.rapporteur.read.meeting;

import java.util.List;
import org.rapporteur.record.Cast;
import org.rapporteur.record.Meeting;
import org.rapporteur.record.TimeMention;
import org.rapporteur.syntax.ParsedArticle;

/** Finds meetings. Immutable. */
public final class MeetingReader {

  /** The meetings of an article, each once, in order. */
  public List<Meeting> read(ParsedArticle article, Cast cast, List<TimeMention> times) {
    return List.of();
  }
}
