package org.rapporteur.syntax;

import java.util.Optional;

/**
 * Verbs that were taken for what modifies a noun. A past tense with a clause of its own is said of
 * the name right before it: <i>Asked about the harbour of Varland, Ana Ruiz denied it had
 * closed</i>. A participle with a subject of its own is the sentence's verb, and so is one that a
 * bare name is left with: <i>Varland called for talks</i> is no noun phrase. A phrase with a
 * preposition has no subject: in <i>the leader, with the help of friends, cracked down on the
 * press</i> the leader cracks down.
 */
final class MainVerbs implements Repair {

  @Override
  public void apply(Token verb, Attachments tree) {
    Optional<Token> head = tree.head(verb);
    if (head.isPresent() && isPhrase(verb, tree)) {
      tree.attach(tree.token(tree.firstOf(verb)), verb, "case");
      tree.attach(tree.token(verb.id()), head.get(), "obl");
      return;
    }
    boolean form = verb.xpos().equals("VBN") || verb.xpos().equals("VBD");
    if (head.isEmpty() || !form) {
      return;
    }
    Token noun = head.get();
    if (!noun.isRoot()) {
      if (isBeforeGerund(verb, noun, tree)) {
        tree.root(verb, tree.head(noun).orElseThrow(), "advcl");
        tree.attach(noun, tree.token(verb.id()), "obj");
      } else if (isBeforeParticiple(verb, noun, tree)) {
        finite(verb, noun, tree.head(noun).orElseThrow(), tree);
      } else if (isSaidOf(verb, noun, tree)) {
        tree.root().filter(r -> r.id() < verb.id()).ifPresent(r -> said(verb, noun, r, tree));
      } else {
        finite(verb, noun, tree);
      }
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

  /** A noun with a preposition is no clause: <i>agreed to guarantees</i>. */
  private static boolean isPhrase(Token noun, Attachments tree) {
    return noun.is("xcomp")
        && noun.upos() == Upos.NOUN
        && tree.child(noun, "cop").isEmpty()
        && tree.token(tree.firstOf(noun)).is("case")
        && tree.token(tree.firstOf(noun)).form().equals("to");
  }

  /** <i>Varland on Monday lifted tolls, falling in line</i>: a gerund heads no sentence. */
  private static boolean isBeforeGerund(Token verb, Token noun, Attachments tree) {
    return verb.is("amod")
        && tree.child(verb, "nsubj").filter(s -> s.id() < verb.id()).isPresent()
        && verb.id() < noun.id()
        && tree.head(noun).filter(h -> h.isRoot() && h.xpos().equals("VBG")).isPresent()
        && tree.head(noun).flatMap(h -> tree.child(h, "aux")).isEmpty();
  }

  /** <i>Gunmen freed two priests seized in May</i>: nor does a participle, if a past tense can. */
  private static boolean isBeforeParticiple(Token verb, Token noun, Attachments tree) {
    return verb.relation().equals("acl")
        && verb.xpos().equals("VBD")
        && noun.is("nsubj")
        && tree.child(verb, "obj").isPresent()
        && tree.head(noun)
            .filter(h -> h.isRoot() && h.xpos().equals("VBN") && h.id() > verb.id())
            .filter(h -> tree.child(h, "aux").isEmpty() && tree.child(h, "cop").isEmpty())
            .isPresent();
  }

  private static void finite(Token verb, Token subject, Token participle, Attachments tree) {
    Token object = tree.child(verb, "obj").orElseThrow();
    tree.root(verb, participle, "advcl");
    tree.attach(subject, tree.token(verb.id()), "nsubj");
    tree.attach(participle, object, "acl");
  }

  private static boolean isSaidOf(Token verb, Token noun, Attachments tree) {
    boolean aside = noun.is("appos") || noun.is("conj") || noun.is("parataxis");
    return verb.relation().equals("acl")
        && verb.xpos().equals("VBD")
        && verb.id() == noun.id() + 1
        && aside
        && Character.isUpperCase(noun.form().charAt(0))
        && tree.child(verb, "ccomp").isPresent();
  }

  private static void said(Token verb, Token noun, Token root, Attachments tree) {
    tree.attach(verb, root, "parataxis");
    tree.attach(noun, tree.token(verb.id()), "nsubj");
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
