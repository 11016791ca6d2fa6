package org.rapporteur.read.stance;

import org.rapporteur.syntax.Token;
import org.rapporteur.syntax.Tree;
import org.rapporteur.syntax.Upos;
import org.rapporteur.text.Span;

/** How far a clause reaches in the text: up to the clause that is joined to it. */
final class Reach {

  private Reach() {}

  static Span of(Tree tree, Token predicate) {
    int last = tree.lastOf(predicate);
    for (Token t : tree.children(predicate, "conj")) {
      boolean clause =
          t.upos() == Upos.VERB
              && (tree.child(t, "nsubj").isPresent() || tree.child(t, "mark").isPresent());
      if (clause && t.id() > predicate.id()) {
        last = Math.min(last, tree.firstOf(t) - 1);
      }
    }
    while (last > predicate.id() && isJoint(tree.sentence().token(last))) {
      last--;
    }
    return tree.sentence()
        .token(tree.firstOf(predicate))
        .span()
        .cover(tree.sentence().token(last).span());
  }

  private static boolean isJoint(Token t) {
    return t.is("cc") || t.form().equals(",") || t.form().equals("–") || t.form().equals("-");
  }
}
