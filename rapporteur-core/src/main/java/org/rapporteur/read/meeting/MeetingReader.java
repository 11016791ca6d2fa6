package org.rapporteur.read.meeting;

import java.util.List;
import org.rapporteur.record.Cast;
import org.rapporteur.record.Meeting;
import org.rapporteur.record.TimeMention;
import org.rapporteur.syntax.ParsedArticle;
import org.rapporteur.syntax.Sentence;
import org.rapporteur.syntax.Token;
import org.rapporteur.syntax.Tree;

/**
 * Finds meetings: every word that speaks of one is sighted with its sides, place, date and status,
 * and sightings of the same meeting are joined. Immutable.
 */
public final class MeetingReader {

  private final Triggers triggers;

  /** A reader with the standard words. */
  public MeetingReader() {
    this(Triggers.standard());
  }

  /** A reader with words. */
  public MeetingReader(Triggers triggers) {
    this.triggers = triggers;
  }

  /** The meetings of an article, each once, in order of first mention. */
  public List<Meeting> read(ParsedArticle article, Cast cast, List<TimeMention> times) {
    Agenda agenda = new Agenda();
    for (Tree tree : article.trees()) {
      Sentence sentence = tree.sentence();
      List<TimeMention> own = TimeMention.touching(times, sentence.span());
      Spotter spotter = new Spotter(article.article(), sentence, cast, own, triggers);
      for (Token token : sentence.tokens()) {
        if (triggers.isTrigger(sentence, token)) {
          spotter.spot(token).ifPresent(agenda::add);
        }
      }
    }
    return agenda.meetings();
  }
}
