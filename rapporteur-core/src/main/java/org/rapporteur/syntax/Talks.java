package org.rapporteur.syntax;

/**
 * <i>Varland talks with Ostmark</i>: after the name of a state or a body <i>talks</i> is a meeting;
 * it is people who talk. So it is after a verb of saying: in <i>Quillo says talks with Ostmark must
 * go on</i> she has said who.
 */
final class Talks implements Repair {

  @Override
  public void apply(Token talks, Attachments tree) {
    boolean verb = talks.upos() == Upos.VERB && talks.form().equalsIgnoreCase("talks");
    if (!verb || talks.id() == 1 || talks.id() == tree.size()) {
      return;
    }
    Token before = tree.token(talks.id() - 1);
    boolean person = tree.nameAt(before).filter(n -> n.type() == NameType.PERSON).isPresent();
    boolean name = before.upos() == Upos.PROPN && !person;
    boolean said =
        before.upos() == Upos.VERB
            && talks.head() == before.id()
            && ReportedClauses.isSaying(before);
    if ((name || said) && tree.token(talks.id() + 1).upos() == Upos.ADP) {
      tree.retag(talks, Upos.NOUN, "NNS");
      if (name && before.head() == talks.id()) {
        tree.attach(before, tree.token(talks.id()), "compound");
      }
    }
  }
}
