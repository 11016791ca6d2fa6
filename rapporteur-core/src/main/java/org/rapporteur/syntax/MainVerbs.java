package org.rapporteur.syntax;

import java.util.Optional;

/**
 * Verbs that were taken for what modifies a noun. A participle with a subject of its own is the
 * sentence's verb, and so is one that a bare name is left with: <i>Varland called for talks</i> is
 * no noun phrase. A phrase with a preposition has no subject: in <i>the leader, with the help of
 * friends, cracked down on the press</i> the leader cracks down.
 */
final class MainVerbs implements Repair {

  @Override
  public void apply(Token verb, Attachments tree) {
    Optional<Token> head = tree.head(verb);
    boolean form = verb.xpos().equals("VBN") || verb.xpos().equals("VBD");
    if (head.isEmpty() || !form) {
      return;
    }
    Token noun = head.get();
    if (!noun.isRoot()) {
      finite(verb, noun, tree);
      return;
    }
    if (verb.is("amod") && tree.child(verb, "nsubj").isPresent() && verb.id() < noun.id()) {
      tree.root(verb, noun, "obj");
      return;
    }
    boolean name = noun.upos() == Upos.PROPN && verb.id() == noun.id() + 1;
    boolean agent = tree.children(verb).stream().anyMatch(t -> t.relation().equals("obl:agent"));
    if (verb.relation().equals("acl") && name && !agent) {
      tree.root(verb, noun, "nsubj");
    }
  }

  private static void finite(Token verb, Token noun, Attachments tree) {
    Optional<Token> subject = tree.child(noun, "nsubj");
    boolean bare =
        noun.upos().isNominal()
            && tree.child(noun, "case").isPresent()
            && tree.child(noun, "cop").isEmpty();
    if (!verb.relation().equals("acl") || !bare || subject.isEmpty() || verb.id() < noun.id()) {
      return;
    }
    tree.head(noun).ifPresent(above -> tree.attach(verb, above, "advcl"));
    tree.retag(verb, Upos.VERB, "VBD");
    tree.attach(subject.get(), verb, "nsubj");
    tree.attach(noun, verb, "obl");
  }
}
