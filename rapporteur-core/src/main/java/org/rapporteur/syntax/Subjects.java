package org.rapporteur.syntax;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Subjects that were taken for something else, because nothing but a subject stands there: before a
 * finite verb that has none (<i>as Varland massed troops</i>, <i>…, and Varland announced after the
 * talks …</i>), and before a gerund that has its object (<i>follow Tolen saying so</i>, <i>to stop
 * Varland invading Ostmark</i>).
 */
final class Subjects implements Repair {

  private static final Set<String> WHAT = Set.of("obj", "ccomp", "xcomp", "parataxis");
  private static final Set<String> CONJUNCTIONS =
      Set.of("as", "after", "before", "since", "until", "while");

  @Override
  public void apply(Token noun, Attachments tree) {
    if (noun.is("obj") && noun.upos().isNominal()) {
      ofNext(noun, tree);
    }
    if (noun.is("iobj") && noun.upos() == Upos.NOUN) {
      alone(noun, tree);
    }
    attached(tree.token(noun.id()), tree);
  }

  /** To whom something is done has something done: <i>gave a million crowns</i> is the object. */
  private static void alone(Token noun, Attachments tree) {
    tree.head(noun)
        .filter(v -> !ReportedClauses.isSaying(v))
        .filter(v -> tree.children(v).stream().noneMatch(t -> WHAT.stream().anyMatch(t::is)))
        .ifPresent(v -> tree.attach(noun, v, "obj"));
  }

  /**
   * What follows a comma or a verb of saying and ends right where a finite predicate without a
   * subject begins is no object of the verb before: <i>Tolen says talks with Varland must go
   * on</i>.
   */
  private static void ofNext(Token noun, Attachments tree) {
    Optional<Token> verb = tree.head(noun).filter(v -> v.id() < noun.id());
    int next = tree.lastOf(noun) + 1;
    if (verb.isEmpty() || next > tree.size() || noun.xpos().startsWith("W")) {
      return;
    }
    Token first = tree.token(next);
    Token predicate = first.is("aux") || first.is("cop") ? tree.token(first.head()) : first;
    boolean finite =
        first.xpos().equals("MD")
            || first.xpos().equals("VBD")
            || first.xpos().equals("VBZ")
            || first.xpos().equals("VBP");
    boolean reduced = predicate.is("acl") || predicate.is("conj") || predicate.is("xcomp");
    int before = tree.firstOf(noun) - 1;
    boolean opens =
        before > 0
            && (tree.token(before).form().equals(",")
                || ReportedClauses.isSaying(tree.token(before)));
    if (finite
        && opens
        && !reduced
        && predicate.id() >= next
        && !predicate.equals(verb.get())
        && tree.child(predicate, "nsubj").isEmpty()
        && tree.child(predicate, "expl").isEmpty()) {
      tree.attach(noun, predicate, "nsubj");
    }
  }

  private static void attached(Token noun, Attachments tree) {
    Optional<Token> head = tree.head(noun);
    boolean nominal =
        noun.upos() == Upos.PROPN || noun.upos() == Upos.NOUN || noun.upos() == Upos.PRON;
    if (!nominal || head.isEmpty() || head.get().upos() != Upos.VERB) {
      return;
    }
    Token verb = head.get();
    boolean without = tree.child(verb, "nsubj").isEmpty();
    if (noun.id() > verb.id()) {
      if (noun.relation().equals("nsubj") && !without) {
        gerund(noun, verb, tree);
      }
    } else if (noun.is("conj") && without) {
      tree.attach(noun, verb, "nsubj");
    } else if (noun.is("obl") && without) {
      afterConjunction(noun, verb, tree);
    } else if (noun.is("obj") && verb.xpos().equals("VBG") && without) {
      if (tree.children(verb, "obj").size() > 1) {
        tree.attach(noun, verb, "nsubj");
      }
    }
  }

  /** A second subject, behind its verb and right before a gerund without one, is the gerund's. */
  private static void gerund(Token noun, Token verb, Attachments tree) {
    List<Token> subjects = tree.children(verb, "nsubj");
    int next = noun.id() + 1;
    if (subjects.get(0).id() < verb.id() && next <= tree.size()) {
      Token gerund = tree.token(next);
      if (gerund.xpos().equals("VBG")
          && gerund.upos() == Upos.VERB
          && gerund.head() == verb.id()
          && tree.child(gerund, "nsubj").isEmpty()) {
        tree.attach(noun, gerund, "nsubj");
      }
    }
  }

  private static void afterConjunction(Token noun, Token verb, Attachments tree) {
    List<Token> marks = tree.children(noun, "case");
    boolean conjunction =
        marks.size() == 1 && CONJUNCTIONS.contains(marks.get(0).form().toLowerCase(Locale.ROOT));
    boolean finite =
        verb.xpos().equals("VBD") || verb.xpos().equals("VBZ") || verb.xpos().equals("VBP");
    if (conjunction && finite && verb.is("advcl") && isBefore(noun, verb, tree)) {
      tree.attach(marks.get(0), verb, "mark");
      tree.attach(noun, verb, "nsubj");
    }
  }

  private static boolean isBefore(Token noun, Token verb, Attachments tree) {
    for (int id = noun.id() + 1; id < verb.id(); id++) {
      Token between = tree.token(id);
      if (between.upos() != Upos.ADV && between.upos() != Upos.AUX && between.head() != noun.id()) {
        return false;
      }
    }
    return true;
  }
}
