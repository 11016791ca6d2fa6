package org.rapporteur.syntax;

import java.util.Optional;

/**
 * Plural nouns that were taken for verbs: after a preposition and with its object before it, in
 * <i>agree to border guarantees that last</i>, none is a verb.
 */
final class Plurals implements Repair {

  @Override
  public void apply(Token verb, Attachments tree) {
    if (!verb.xpos().equals("VBZ") || tree.child(verb, "nsubj").isPresent()) {
      return;
    }
    Optional<Token> object =
        tree.child(verb, "obj")
            .filter(o -> o.id() == verb.id() - 1 && tree.child(o, "case").isPresent());
    Optional<Token> head = tree.head(verb);
    if (object.isEmpty() || head.isEmpty()) {
      return;
    }
    tree.retag(verb, Upos.NOUN, "NNS");
    Token noun = tree.token(verb.id());
    for (Token t : tree.children(object.get())) {
      tree.attach(t, noun, t.relation());
    }
    tree.attach(tree.token(object.get().id()), noun, "compound");
    for (Token clause : tree.children(noun, "ccomp")) {
      tree.attach(clause, noun, "acl:relcl");
    }
    boolean oblique = !head.get().upos().isNominal();
    tree.attach(tree.token(verb.id()), head.get(), oblique ? "obl" : "nmod");
  }
}
