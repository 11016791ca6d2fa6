package org.rapporteur.read.clause;

import java.util.List;
import java.util.Optional;
import org.rapporteur.record.EventType;
import org.rapporteur.record.Proposition.Factuality;
import org.rapporteur.record.Proposition.Shape;
import org.rapporteur.syntax.Token;
import org.rapporteur.syntax.Tree;

/**
 * Finds who stands behind whom where a compound says it: <i>Varland-backed rebels seized the
 * port</i>.
 */
final class Backing {

  private final Tree tree;
  private final Lexicon lexicon;

  Backing(Tree tree, Lexicon lexicon) {
    this.tree = tree;
    this.lexicon = lexicon;
  }

  /** The support or aid that a participle behind a name and a hyphen tells. */
  Optional<Act> at(Token participle) {
    String lemma = Lexicon.lower(participle);
    boolean backs = lexicon.has("<behind>", lemma);
    boolean aids = lexicon.has("<supplied>", lemma);
    if ((!backs && !aids) || !participle.is("amod")) {
      return Optional.empty();
    }
    Optional<Token> behind = before(participle);
    return behind.flatMap(
        b ->
            whom(participle)
                .map(w -> act(participle, b, w, aids ? EventType.AID : EventType.SUPPORT)));
  }

  private Optional<Token> before(Token participle) {
    if (participle.id() < 3 || !tree.sentence().token(participle.id() - 1).form().equals("-")) {
      return Optional.empty();
    }
    Token name = tree.sentence().token(participle.id() - 2);
    return Optional.of(name).filter(n -> tree.sentence().nameAt(n).isPresent());
  }

  private Optional<Token> whom(Token participle) {
    Optional<Token> head = tree.head(participle);
    return head.filter(h -> h.is("compound")).flatMap(tree::head).or(() -> head);
  }

  private static Act act(Token participle, Token behind, Token whom, EventType type) {
    return new Act(
        type,
        Optional.empty(),
        new Act.Standing(Factuality.ONGOING, List.of()),
        participle,
        List.of(behind),
        List.of(whom),
        Shape.DIRECTED,
        2,
        ClauseRule.BACKED_BY.code(),
        List.of("obj"),
        0.75);
  }
}
