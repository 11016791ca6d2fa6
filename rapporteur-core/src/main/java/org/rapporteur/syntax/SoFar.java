package org.rapporteur.syntax;

import java.util.Optional;

/** <i>So far</i> says when, even before a noun: in <i>so far ministers agree</i> none is far. */
final class SoFar implements Repair {

  @Override
  public void apply(Token far, Attachments tree) {
    if (far.id() == 1 || !far.is("amod") || !far.form().equals("far")) {
      return;
    }
    Token noun = tree.token(far.head());
    Optional<Token> head = tree.head(noun);
    if (head.isPresent() && tree.token(far.id() - 1).lemma().equals("so") && noun.id() > far.id()) {
      tree.retag(far, Upos.ADV, "RB");
      tree.attach(tree.token(far.id()), head.get(), "advmod");
    }
  }
}
