package org.rapporteur.syntax;

/**
 * Whose something is stands in one phrase with it: in <i>its neighbour's request for observers of
 * peace</i> the request is the neighbour's, whatever stands behind the preposition.
 */
final class Possessors implements Repair {

  @Override
  public void apply(Token owner, Attachments tree) {
    if (!owner.relation().equals("nmod:poss")) {
      return;
    }
    Token noun = owner;
    for (int id = tree.lastOf(owner) + 1; id < owner.head(); id++) {
      Token t = tree.token(id);
      if (t.is("case") && t.upos() == Upos.ADP) {
        if (!noun.equals(owner)) {
          tree.attach(owner, noun, owner.relation());
        }
        return;
      }
      noun = t.upos() == Upos.NOUN ? t : noun;
    }
  }
}
