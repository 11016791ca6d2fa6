package org.rapporteur.bench.events;

import java.util.Optional;
import org.rapporteur.syntax.Token;
import org.rapporteur.syntax.Tree;
import org.rapporteur.text.Span;

/** The words of a noun phrase, clauses and coordinated phrases left out. */
final class Phrases {

  private Phrases() {}

  static String of(Tree tree, Token head) {
    Token first = head;
    Token last = head;
    for (int id = tree.firstOf(head); id <= tree.lastOf(head); id++) {
      Token t = tree.sentence().token(id);
      if (belongs(tree, t, head)) {
        first = t.id() < first.id() ? t : first;
        last = t.id() > last.id() ? t : last;
      }
    }
    StringBuilder text = new StringBuilder();
    Span before = first.span();
    for (int id = first.id(); id <= last.id(); id++) {
      Token t = tree.sentence().token(id);
      text.append(id > first.id() && t.span().start() > before.end() ? " " : "").append(t.form());
      before = t.span();
    }
    return text.toString();
  }

  private static boolean belongs(Tree tree, Token token, Token head) {
    Token at = token;
    for (int steps = 0; steps < 8; steps++) {
      if (at.equals(head)) {
        return true;
      }
      boolean inner =
          at.is("det")
              || at.is("amod")
              || at.is("compound")
              || at.is("flat")
              || at.is("nummod")
              || at.is("nmod")
              || at.is("case")
              || at.is("advmod")
              || (at.is("appos") && at.id() == head.id() + 1);
      Optional<Token> above = tree.head(at);
      if (!inner || above.isEmpty()) {
        return false;
      }
      if (at.is("case") && above.get().equals(head)) {
        return false;
      }
      at = above.get();
    }
    return false;
  }
}
