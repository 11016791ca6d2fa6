package org.rapporteur.read;

import java.util.List;
import java.util.stream.Stream;
import org.rapporteur.article.Diagnostic;
import org.rapporteur.lexicon.LexiconFile;
import org.rapporteur.read.clause.Lexicon;
import org.rapporteur.read.figure.Units;
import org.rapporteur.read.meeting.Triggers;
import org.rapporteur.read.stance.StanceWords;

/**
 * The words by which acts, stances, if-thens, meetings and figures are recognised: those that come
 * along, and a user's own, which win. Immutable.
 *
 * @param acts of acts
 * @param stances of stances and if-thens
 * @param meetings of meetings
 * @param units of figures
 * @param diagnostics what could not be read in the user's file, with the line's number
 */
public record Vocabulary(
    Lexicon acts,
    StanceWords stances,
    Triggers meetings,
    Units units,
    List<Diagnostic> diagnostics) {

  /** Copies the diagnostics. */
  public Vocabulary {
    diagnostics = List.copyOf(diagnostics);
  }

  /** The words that come along. */
  public static Vocabulary standard() {
    return with(LexiconFile.empty());
  }

  /** The words that come along and those of a user's file. */
  public static Vocabulary with(LexiconFile own) {
    Lexicon acts = Lexicon.with(own);
    StanceWords stances = StanceWords.with(own);
    Triggers meetings = Triggers.with(own);
    Units units = Units.with(own);
    return new Vocabulary(
        acts,
        stances,
        meetings,
        units,
        Stream.of(
                own.diagnostics(),
                acts.diagnostics(),
                stances.diagnostics(),
                meetings.diagnostics(),
                units.diagnostics())
            .flatMap(List::stream)
            .toList());
  }
}
