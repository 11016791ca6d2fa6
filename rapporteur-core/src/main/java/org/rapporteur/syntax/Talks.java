package org.rapporteur.syntax;

/**
 * <i>Varland talks with Ostmark</i>: after the name of a state or a body <i>talks</i> is a meeting;
 * it is people who talk.
 */
final class Talks implements Repair {

  @Override
  public void apply(Token talks, Attachments tree) {
    boolean verb = talks.upos() == Upos.VERB && talks.form().equalsIgnoreCase("talks");
    if (!verb || talks.id() == 1 || talks.id() == tree.size()) {
      return;
    }
    Token name = tree.token(talks.id() - 1);
    boolean person = tree.nameAt(name).filter(n -> n.type() == NameType.PERSON).isPresent();
    if (name.upos() == Upos.PROPN && !person && tree.token(talks.id() + 1).upos() == Upos.ADP) {
      tree.retag(talks, Upos.NOUN, "NNS");
      if (name.head() == talks.id()) {
        tree.attach(name, tree.token(talks.id()), "compound");
      }
    }
  }
}
