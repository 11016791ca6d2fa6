package org.rapporteur.syntax;

import java.util.Optional;

/**
 * A noun that stands before the adjective of the noun that it would belong to is none: in <i>plans
 * to station military equipment</i> the word after <i>to</i> is a verb.
 */
final class Infinitives implements Repair {

  @Override
  public void apply(Token word, Attachments tree) {
    if (!word.is("compound") || !word.xpos().equals("NN") || word.id() < 3) {
      return;
    }
    Token to = tree.token(word.id() - 1);
    Optional<Token> noun =
        Optional.of(word.id() + 1)
            .filter(next -> next <= tree.size())
            .map(tree::token)
            .filter(next -> next.is("amod"))
            .flatMap(tree::head)
            .filter(n -> n.id() > word.id() && to.head() == n.id() && to.is("case"));
    Optional<Token> verb = noun.flatMap(tree::head).filter(v -> v.upos() == Upos.VERB);
    if (verb.isPresent() && to.lemma().equals("to")) {
      tree.retag(to, Upos.PART, "TO");
      tree.retag(word, Upos.VERB, "VB");
      tree.attach(tree.token(word.id()), verb.get(), "xcomp");
      tree.attach(noun.get(), tree.token(word.id()), "obj");
      tree.attach(tree.token(to.id()), tree.token(word.id()), "mark");
    }
  }
}
