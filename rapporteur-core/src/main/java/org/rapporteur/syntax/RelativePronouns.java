package org.rapporteur.syntax;

import java.util.Optional;
import java.util.Set;

/**
 * The <i>that</i> of a relative clause is its object or its subject: in <i>the threat that Varland
 * poses</i> somebody poses a threat, and in <i>the fact that Varland lies</i> the verb lacks
 * nothing. The parser says which clauses are relative; <i>would</i> and the like speak for what a
 * noun such as <i>threat</i> or <i>promise</i> contains.
 */
final class RelativePronouns implements Repair {

  private static final Set<String> OPEN = Set.of("obj", "ccomp", "xcomp", "cop");

  @Override
  public void apply(Token verb, Attachments tree) {
    if (!verb.relation().equals("acl:relcl") || verb.upos() != Upos.VERB) {
      return;
    }
    Optional<Token> that =
        tree.children(verb, "mark").stream()
            .filter(t -> t.lemma().equals("that") && t.id() > verb.head())
            .findFirst();
    boolean complete = tree.children(verb).stream().anyMatch(t -> OPEN.stream().anyMatch(t::is));
    boolean willed = tree.children(verb, "aux").stream().anyMatch(t -> t.xpos().equals("MD"));
    if (that.isEmpty() || willed) {
      return;
    }
    boolean subject = tree.child(verb, "nsubj").isEmpty();
    if (subject || !complete) {
      tree.retag(that.get(), Upos.PRON, "WDT");
      tree.attach(that.get(), verb, subject ? "nsubj" : "obj");
    }
  }
}
