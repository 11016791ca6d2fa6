package org.rapporteur.read.language.repair;

import java.util.Optional;
import java.util.Set;
import org.rapporteur.syntax.Token;
import org.rapporteur.syntax.Upos;

/**
 * Verbs that were taken for a participle of the noun behind them. No participle stands before a
 * possessor or an article: in <i>Varland ambushed Ostmark's convoy</i> it is the verb, and the noun
 * its object.
 */
final class Predicates implements Repair {

  private static final Set<String> OVER = Set.of("obj", "ccomp", "parataxis");

  @Override
  public void apply(Token verb, Attachments tree) {
    boolean past = verb.xpos().equals("VBD") || verb.xpos().equals("VBN");
    if (!past || !(verb.is("amod") || verb.is("compound"))) {
      return;
    }
    possessor(verb, tree);
    Optional<Token> noun = tree.head(verb).filter(n -> n.id() > verb.id());
    Optional<Token> subject = subject(verb, tree);
    if (noun.isPresent()
        && subject.isPresent()
        && isOpened(noun.get(), verb.id() + 1, tree)
        && (noun.get().isRoot() || isSaid(noun.get(), tree))) {
      turn(verb, noun.get(), subject.get(), tree);
    }
  }

  /** <i>Varland's army ambushed …</i>: who has it stands before it, not across a verb. */
  private static void possessor(Token verb, Attachments tree) {
    int noun = verb.id() - 1;
    boolean owned =
        noun > 2
            && tree.token(noun).upos().isNominal()
            && tree.token(noun - 1).xpos().equals("POS");
    if (owned) {
      Token owner = tree.token(noun - 2);
      while (tree.head(owner).filter(h -> h.id() < noun - 1).isPresent()) {
        owner = tree.token(owner.head());
      }
      if (owner.relation().equals("nmod:poss") && owner.head() > verb.id()) {
        tree.attach(owner, tree.token(noun), "nmod:poss");
      }
    }
  }

  /** Whether a noun phrase begins at a place, with a possessor or an article. */
  private static boolean isOpened(Token noun, int first, Attachments tree) {
    return tree.children(noun).stream()
        .filter(c -> c.relation().equals("nmod:poss") || c.is("det"))
        .anyMatch(c -> tree.firstOf(c) == first);
  }

  /** Whether a noun is all that a verb before it says. */
  private static boolean isSaid(Token noun, Attachments tree) {
    return OVER.contains(noun.relation())
        && tree.head(noun)
            .filter(v -> v.id() < noun.id())
            .filter(Subjects::isReporting)
            .isPresent();
  }

  /** What stands right before the verb and could be its subject. */
  private static Optional<Token> subject(Token verb, Attachments tree) {
    return tree.phraseBefore(verb)
        .filter(t -> t.upos().isNominal())
        .filter(t -> tree.child(t, "case").filter(c -> c.id() < t.id()).isEmpty());
  }

  private static void turn(Token verb, Token noun, Token subject, Attachments tree) {
    tree.raise(verb, "obj", noun.isRoot() ? "root" : "ccomp");
    tree.tag(verb, Upos.VERB, "VBD");
    tree.attach(subject, verb, "nsubj");
    for (Token t : tree.children(noun)) {
      if (t.is("punct") && t.id() > noun.id()) {
        tree.attach(t, verb, "punct");
      } else if (t.relation().equals("nmod:unmarked")) {
        tree.attach(t, verb, "obl:unmarked");
      } else if (t.id() > noun.id() && (t.is("advmod") || t.is("advcl"))) {
        tree.attach(t, verb, t.relation());
      }
    }
  }
}
