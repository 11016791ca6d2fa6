package org.rapporteur.syntax;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Clauses with a subject of their own that are reported. One with <i>that</i> modifies neither a
 * day nor a person (<i>said on Tuesday that Varland must leave</i>, <i>announced with Mara Tolen
 * that Varland would oblige</i>); a verb of saying that closes a sentence does not modify its last
 * noun (<i>… with the rebels, an official said</i>).
 */
final class ReportedClauses implements Repair {

  private static final int CLIMB = 6;
  private static final Set<String> SAYING =
      Set.of("say", "tell", "report", "add", "announce", "write", "declare", "state", "confirm");

  @Override
  public void apply(Token clause, Attachments tree) {
    if (!clause.is("acl") && !clause.is("advcl") && !clause.is("conj")) {
      return;
    }
    Optional<Token> head = tree.head(clause);
    Optional<Token> subject = tree.child(clause, "nsubj");
    boolean relative =
        tree.children(clause, "nsubj").stream().anyMatch(s -> s.xpos().startsWith("W"));
    if (head.isEmpty() || subject.isEmpty() || relative) {
      return;
    }
    boolean marked = tree.child(clause, "mark").isPresent();
    if (clause.is("acl") && marked && Clause.isTime(head.get())) {
      tree.head(head.get()).ifPresent(verb -> tree.attach(clause, verb, "ccomp"));
    } else if (clause.is("acl") && isPerson(head.get()) && follows(subject.get(), tree)) {
      verbAbove(head.get(), tree).ifPresent(verb -> reported(clause, subject.get(), verb, tree));
    } else if (isClosing(clause, head.get(), marked, tree)) {
      tree.root()
          .filter(r -> r.id() < clause.id())
          .ifPresent(r -> tree.attach(clause, r, "parataxis"));
    } else if (clause.is("advcl")
        && !marked
        && clause.id() < head.get().id()
        && isSaying(head.get())) {
      tree.attach(clause, head.get(), "ccomp");
    }
  }

  private static boolean isPerson(Token t) {
    return t.upos() == Upos.PROPN;
  }

  /** Whether <i>that</i> stands right before a subject. */
  private static boolean follows(Token subject, Attachments tree) {
    int before = tree.firstOf(subject) - 1;
    return before > 0 && tree.token(before).lemma().equals("that");
  }

  private static Optional<Token> verbAbove(Token noun, Attachments tree) {
    Optional<Token> at = tree.head(noun);
    for (int steps = 0; steps < CLIMB && at.isPresent(); steps++) {
      if (at.get().upos() == Upos.VERB && isSaying(at.get())) {
        return at;
      }
      at = tree.head(at.get());
    }
    return Optional.empty();
  }

  private static void reported(Token clause, Token subject, Token verb, Attachments tree) {
    tree.attach(clause, verb, "ccomp");
    tree.attach(tree.token(tree.firstOf(subject) - 1), tree.token(clause.id()), "mark");
  }

  private static boolean isClosing(Token clause, Token head, boolean marked, Attachments tree) {
    return isSaying(clause)
        && !marked
        && tree.child(clause, "ccomp").isEmpty()
        && tree.child(clause, "obj").isEmpty()
        && clause.id() > head.id()
        && (clause.is("acl") || clause.is("advcl") || clause.is("conj"));
  }

  /** Whether it is a verb of saying. */
  static boolean isSaying(Token verb) {
    return SAYING.contains(verb.lemma().toLowerCase(Locale.ROOT));
  }
}
