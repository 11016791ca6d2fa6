package org.rapporteur.read.stance;

import org.rapporteur.syntax.Morph;
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

  /**
   * How far a predicate reaches without those that are joined to it, whosever subject they have:
   * <i>Varland denied it</i> of <i>Varland denied it and accused Ostmark</i>.
   */
  static Span alone(Tree tree, Token predicate) {
    int first = tree.firstOf(predicate);
    int last = tree.lastOf(predicate);
    for (Token t : tree.children(predicate)) {
      boolean joined =
          t.id() > predicate.id()
              && ((t.is("conj") && t.upos() != Upos.NOUN && t.upos() != Upos.PROPN)
                  || t.is("parataxis"));
      if (joined) {
        last = Math.max(predicate.id(), Math.min(last, tree.firstOf(t) - 1));
      }
    }
    while (last > predicate.id() && isJoint(tree.sentence().token(last))) {
      last--;
    }
    while (first < predicate.id() && opens(tree.sentence().token(first))) {
      first++;
    }
    return tree.sentence().token(first).span().cover(tree.sentence().token(last).span());
  }

  private static boolean opens(Token t) {
    return t.is("cc") || (t.upos() == Upos.PUNCT && !t.is(Morph.OPENING_QUOTE));
  }

  private static boolean isJoint(Token t) {
    return t.is("cc") || t.form().equals(",") || t.form().equals("–") || t.form().equals("-");
  }
}
