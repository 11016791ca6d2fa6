package org.rapporteur.read.clause;

import java.util.List;
import java.util.Optional;
import org.rapporteur.syntax.Clause;
import org.rapporteur.syntax.Token;
import org.rapporteur.syntax.Tree;
import org.rapporteur.syntax.Upos;

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
      Token saying = sayer(tree, head.get());
      if (at.is("ccomp") && isSaying(tree, matcher, saying)) {
        return new Clause(tree, saying).agents();
      }
      at = head.get();
    }
    return List.of();
  }

  /** <i>Make clear that</i>: the adjective has the clause, the verb has the speaker. */
  private static Token sayer(Tree tree, Token head) {
    return head.upos() == Upos.ADJ && head.is("xcomp") ? tree.head(head).orElse(head) : head;
  }

  private static boolean isSaying(Tree tree, FrameMatcher matcher, Token verb) {
    return matcher.match(tree, verb).filter(m -> m.effect().is(Operator.SAY)).isPresent();
  }
}
