package org.rapporteur.read.stance;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.learn.FeatureRow;
import org.rapporteur.record.Cast;
import org.rapporteur.record.Proposition;
import org.rapporteur.record.Statement;
import org.rapporteur.syntax.ParsedArticle;
import org.rapporteur.syntax.Tree;
import org.rapporteur.text.Span;

/**
 * An article's clauses that may tell a stance, with what the judge of stances sees of each; for
 * whoever trains it.
 *
 * @param clauses in order
 */
public record StanceExamples(List<Clause> clauses) {

  /**
   * A clause of a party.
   *
   * @param party code of the party
   * @param span the clause
   * @param head its head word
   * @param row what the judge sees
   */
  public record Clause(String party, Span span, Span head, FeatureRow row) {}

  /** Copies the list. */
  public StanceExamples {
    clauses = List.copyOf(clauses);
  }

  /** The clauses of an article. */
  public static StanceExamples of(
      ParsedArticle article,
      Cast cast,
      List<Statement> statements,
      List<Proposition> propositions) {
    StanceWords words = StanceWords.standard();
    Actors actors = new Actors(cast, statements, propositions);
    Candidates candidates = new Candidates(words, actors);
    StanceFeatures features = new StanceFeatures(words, actors);
    List<Clause> found = new ArrayList<>();
    for (Tree tree : article.trees()) {
      List<StanceFinder.Taken> told = new StanceFinder(tree, words).find();
      for (Candidate c : candidates.of(tree)) {
        found.add(new Clause(c.party(), c.span(), c.head().span(), features.of(c, told)));
      }
    }
    return new StanceExamples(found);
  }
}
