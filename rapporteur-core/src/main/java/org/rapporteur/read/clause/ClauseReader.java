package org.rapporteur.read.clause;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.record.Cast;
import org.rapporteur.record.CastIndex;
import org.rapporteur.record.Proposition;
import org.rapporteur.record.Statement;
import org.rapporteur.record.StatementIndex;
import org.rapporteur.syntax.ParsedArticle;
import org.rapporteur.syntax.Tree;

/** Makes the propositions of an article, each predicate's once. Immutable. */
public final class ClauseReader {

  private final Lexicon lexicon;
  private final FrameMatcher matcher;

  /** A reader with the standard lexicon. */
  public ClauseReader() {
    this(Lexicon.standard());
  }

  /** A reader with a lexicon. */
  public ClauseReader(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.matcher = new FrameMatcher(lexicon);
  }

  /** The propositions of an article, in the order of their predicates. */
  public List<Proposition> read(ParsedArticle article, Cast cast, List<Statement> statements) {
    Participants participants = new Participants(CastIndex.of(cast), lexicon);
    StatementIndex said = StatementIndex.of(statements);
    List<Proposition> found = new ArrayList<>();
    for (Tree tree : article.trees()) {
      new SentencePropositions(tree, matcher, lexicon, participants, said).addTo(found);
    }
    return List.copyOf(found);
  }
}
