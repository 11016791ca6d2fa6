package org.rapporteur.syntax;

import java.util.Optional;

/**
 * Two names before one noun: in <i>Kessian and Varland officials agree</i> both are whose officials
 * they are, and neither agrees by itself.
 */
final class SharedNouns implements Repair {

  @Override
  public void apply(Token noun, Attachments tree) {
    if (!noun.xpos().equals("NNS") || noun.id() < 4) {
      return;
    }
    Token name = tree.token(noun.id() - 3);
    Token and = tree.token(noun.id() - 2);
    Token other = tree.token(noun.id() - 1);
    boolean names =
        isOfBody(name, tree)
            && isOfBody(other, tree)
            && and.upos() == Upos.CCONJ
            && !other.isRoot();
    boolean parted = name.head() != noun.id() && name.head() != other.id();
    if (!names || !parted || other.head() != noun.id() || isApart(name, tree)) {
      return;
    }
    if (noun.head() == name.id()) {
      Optional<Token> head = tree.head(name);
      if (head.isEmpty()) {
        tree.root(noun, name, "compound");
      } else {
        tree.attach(noun, head.get(), name.relation());
      }
      for (Token t : tree.children(name)) {
        tree.attach(t, tree.token(noun.id()), t.relation());
      }
    }
    tree.attach(tree.token(name.id()), tree.token(noun.id()), "compound");
    tree.attach(tree.token(other.id()), tree.token(name.id()), "conj");
    tree.attach(tree.token(and.id()), tree.token(other.id()), "cc");
  }

  private static boolean isOfBody(Token t, Attachments tree) {
    return tree.nameAt(t).filter(n -> n.type() != NameType.PERSON).isPresent();
  }

  /** <i>The Union and Varland ministers</i>, <i>between Kessia and Varland ministers</i>: two. */
  private static boolean isApart(Token name, Attachments tree) {
    return tree.child(name, "det").isPresent()
        || tree.child(name, "case").filter(c -> c.lemma().equals("between")).isPresent();
  }
}
