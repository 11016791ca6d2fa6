package org.rapporteur.read.stance;

import java.util.Optional;
import java.util.Set;
import org.rapporteur.record.Statement;
import org.rapporteur.syntax.Token;
import org.rapporteur.syntax.Tree;
import org.rapporteur.text.Span;

/**
 * A clause that may tell where a party stands.
 *
 * @param tree its sentence
 * @param head the word that predicates
 * @param party the party
 * @param ties how the party is tied to the clause
 * @param span the clause
 * @param statement whose words it is, if it is not the author's
 */
record Candidate(
    Tree tree, Token head, String party, Set<Tie> ties, Span span, Optional<Statement> statement) {

  /** How a party is tied to a clause. */
  enum Tie {
    /** It says so. */
    SPEAKER,
    /** It is told to do so, or to have such a view. */
    AGENT
  }
}
