package org.rapporteur.read.action;

import java.util.List;
import java.util.Optional;
import org.rapporteur.syntax.Clause;
import org.rapporteur.syntax.Token;
import org.rapporteur.syntax.Tree;

/** Finds who says what a word of the same sentence tells. */
final class Speaker {

  private Speaker() {}

  /** The head words of who says it; none if the sentence does not tell. */
  static List<Token> of(Tree tree, FrameMatcher matcher, Token word) {
    Token at = word;
    for (int steps = 0; steps < 16; steps++) {
      for (Token t : tree.children(at, "parataxis")) {
        if (isSaying(tree, matcher, t)) {
          return new Clause(tree, t).agents();
        }
      }
      Optional<Token> head = tree.head(at);
      if (head.isEmpty() || at.relation().equals("acl:relcl")) {
        return List.of();
      }
      if (at.is("ccomp") && isSaying(tree, matcher, head.get())) {
        return new Clause(tree, head.get()).agents();
      }
      at = head.get();
    }
    return List.of();
  }

  private static boolean isSaying(Tree tree, FrameMatcher matcher, Token verb) {
    return matcher.match(tree, verb).filter(m -> m.effect().is(Operator.SAY)).isPresent();
  }
}
