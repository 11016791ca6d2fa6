package org.rapporteur.read.language.repair;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.syntax.Token;
import org.rapporteur.syntax.Upos;

/**
 * Subjects that were taken for something else, because nothing but a subject stands there: before a
 * finite verb that has none (<i>as Varland massed troops</i>, <i>…, and Varland announced after the
 * talks …</i>), and before a gerund that has its object (<i>follow Tolen saying so</i>, <i>to stop
 * Varland invading Ostmark</i>).
 */
final class Subjects implements Repair {

  private static final Set<String> WHAT = Set.of("obj", "ccomp", "xcomp", "parataxis");
  private static final Set<String> SAYING =
      Set.of("say", "tell", "report", "add", "announce", "write", "declare", "state", "confirm");
  private static final Set<String> DENYING = Set.of("deny", "claim", "insist", "warn", "argue");
  private static final Set<String> SUBJECTS = Set.of("nsubj", "expl");
  private static final Set<String> CONJUNCTIONS =
      Set.of("as", "after", "before", "since", "until", "while");

  @Override
  public void apply(Token noun, Attachments tree) {
    if ((noun.is("obj") || isBare(noun, tree)) && noun.upos().isNominal()) {
      ofNext(noun, tree);
      beforeAside(tree.token(noun.id()), tree);
    }
    if (noun.is("appos")) {
      behindComma(noun, tree);
    }
    if (noun.is("iobj") && noun.upos() == Upos.NOUN) {
      alone(noun, tree);
    }
    attached(tree.token(noun.id()), tree);
  }

  /** What is said is a clause; a noun alone is none. */
  private static boolean isBare(Token noun, Attachments tree) {
    return noun.is("ccomp")
        && tree.child(noun, "nsubj").isEmpty()
        && tree.child(noun, "cop").isEmpty()
        && tree.head(noun).filter(Subjects::isSaying).isPresent();
  }

  /**
   * Who is said to do something may be told of between commas: <i>said a man from Varland, a
   * student, was held</i>.
   */
  private static void beforeAside(Token noun, Attachments tree) {
    Optional<Token> verb = tree.head(noun).filter(v -> v.id() < noun.id() && isSaying(v));
    int comma = tree.lastOf(noun) + 1;
    if (verb.isEmpty() || noun.is("nsubj") || !isComma(comma, tree)) {
      return;
    }
    for (Token clause : tree.children(verb.get(), "ccomp")) {
      Optional<Token> aside = tree.child(clause, "nsubj").filter(z -> z.upos() == Upos.NOUN);
      int end = aside.map(tree::lastOf).orElse(0);
      int begin = aside.map(tree::firstOf).orElse(0);
      boolean between = isComma(end, tree) || isComma(end + 1, tree);
      if (between && begin >= comma && begin <= comma + 2 && clause.id() > end) {
        attach(noun, clause, tree);
        tree.attach(aside.get(), tree.token(noun.id()), "appos");
      }
    }
  }

  /**
   * What stands between a comma and a verb of saying that has no subject is no name of what stands
   * before the comma: <i>must mend its ties with donor states, Harbour Union chief said</i>.
   */
  private static void behindComma(Token noun, Attachments tree) {
    int next = tree.lastOf(noun) + 1;
    int first = tree.firstOf(noun);
    if (next > tree.size() || !(isComma(first, tree) || isComma(first - 1, tree))) {
      return;
    }
    Token verb = tree.token(next);
    boolean finite = verb.xpos().equals("VBD") || verb.xpos().equals("VBZ");
    boolean without =
        SUBJECTS.stream().allMatch(r -> tree.child(verb, r).isEmpty())
            && tree.child(verb, "ccomp").filter(c -> c.id() < noun.id()).isPresent();
    if (finite && without && isSaying(verb)) {
      tree.attach(noun, verb, "nsubj");
    }
  }

  private static boolean isComma(int id, Attachments tree) {
    return id > 0 && id <= tree.size() && tree.token(id).form().equals(",");
  }

  private static void attach(Token noun, Token predicate, Attachments tree) {
    boolean passive = tree.child(predicate, "aux:pass").isPresent();
    tree.attach(noun, predicate, passive ? "nsubj:pass" : "nsubj");
  }

  /** To whom something is done has something done: <i>gave a million crowns</i> is the object. */
  private static void alone(Token noun, Attachments tree) {
    tree.head(noun)
        .filter(v -> !isSaying(v))
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
        before > 0 && (tree.token(before).form().equals(",") || isSaying(tree.token(before)));
    if (finite
        && opens
        && !reduced
        && predicate.id() >= next
        && !predicate.equals(verb.get())
        && tree.child(predicate, "nsubj").isEmpty()
        && tree.child(predicate, "expl").isEmpty()) {
      attach(noun, predicate, tree);
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

  /** Whether a verb reports: one of saying, and of saying no. */
  static boolean isReporting(Token verb) {
    return isSaying(verb) || DENYING.contains(verb.lemma().toLowerCase(Locale.ROOT));
  }

  private static boolean isSaying(Token verb) {
    return SAYING.contains(verb.lemma().toLowerCase(Locale.ROOT));
  }
}
