package org.rapporteur.record;

import java.util.List;
import org.rapporteur.article.Article;
import org.rapporteur.article.Diagnostic;

/**
 * All that was found in one article. Reading is a pure function: the same article gives an equal
 * reading.
 *
 * @param article the article
 * @param people named people
 * @param statements attributions
 * @param actions acts
 * @param meetings meetings
 * @param conditionals if-thens
 * @param positions stances
 * @param figures numbers
 * @param diagnostics what a reader should know of how it was read
 */
public record Reading(
    Article article,
    List<Person> people,
    List<Statement> statements,
    List<Action> actions,
    List<Meeting> meetings,
    List<Conditional> conditionals,
    List<Position> positions,
    List<Figure> figures,
    List<Diagnostic> diagnostics) {

  /** Copies the lists. */
  public Reading {
    people = List.copyOf(people);
    statements = List.copyOf(statements);
    actions = List.copyOf(actions);
    meetings = List.copyOf(meetings);
    conditionals = List.copyOf(conditionals);
    positions = List.copyOf(positions);
    figures = List.copyOf(figures);
    diagnostics = List.copyOf(diagnostics);
  }

  /**
   * The same with ids that derive from the findings' content: they stay when other findings come
   * and go.
   */
  public Reading identified() {
    return FindingIds.in(this);
  }

  /** The reading of an article in which nothing was looked for; the diagnostics say why. */
  public static Reading nothing(Article article, List<Diagnostic> diagnostics) {
    return new Reading(
        article,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        diagnostics);
  }
}
