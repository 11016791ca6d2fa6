package org.rapporteur.read.stance;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.record.Position.Stance;
import org.rapporteur.syntax.Clause;
import org.rapporteur.syntax.Token;
import org.rapporteur.syntax.Tree;
import org.rapporteur.syntax.Upos;

/**
 * Finds stances that a speaker takes without a word for it: telling a wrong of another party
 * accuses it (<i>Varland's aggression</i>), calling a story false denies it, and saying what one
 * cannot do rejects it (<i>no state can redraw a border</i>).
 */
final class Assertions {

  private final Tree tree;
  private final StanceWords words;
  private final IssuePhrase issues;

  Assertions(Tree tree, StanceWords words) {
    this.tree = tree;
    this.words = words;
    this.issues = new IssuePhrase(tree);
  }

  /** The stances, in order; whoever speaks takes them. */
  List<StanceFinder.Taken> find() {
    List<StanceFinder.Taken> found = new ArrayList<>();
    for (Token t : tree.sentence().tokens()) {
      if (!isConditional(t)) {
        wrong(t).ifPresent(found::add);
        denied(t).forEach(found::add);
        barred(t).ifPresent(found::add);
      }
    }
    return found;
  }

  private Optional<StanceFinder.Taken> wrong(Token t) {
    if (!words.has("wrong", lower(t)) || t.is("compound") || t.is("amod")) {
      return Optional.empty();
    }
    if (t.upos() == Upos.NOUN) {
      boolean owned =
          tree.children(t).stream()
              .anyMatch(
                  c ->
                      c.relation().equals("nmod:poss")
                          || ((c.is("amod") || c.is("compound"))
                              && tree.sentence().nameAt(c).isPresent())
                          || (c.is("nmod") && tree.preposition(c).equals("by")));
      boolean feared =
          t.is("nmod")
              || tree.children(t, "amod").stream().anyMatch(a -> lower(a).equals("further"));
      return owned && !feared
          ? Optional.of(taken(Stance.ACCUSES, t, issues.of(t), "told-wrong"))
          : Optional.empty();
    }
    boolean told =
        t.upos() == Upos.VERB
            && tree.children(t, "aux").stream()
                .noneMatch(a -> Set.of("would", "could", "will", "may", "might").contains(lower(a)))
            && tree.children(t).stream().noneMatch(c -> Set.of("not", "n't").contains(lower(c)))
            && !new Clause(tree, t).isPassive()
            && new Clause(tree, t)
                .agent()
                .filter(a -> a.upos() != Upos.PRON || isThird(a))
                .isPresent();
    return told
        ? Optional.of(taken(Stance.ACCUSES, t, issues.of(t), "told-wrong"))
        : Optional.empty();
  }

  private static boolean isThird(Token pronoun) {
    return Set.of("he", "she", "it", "they").contains(lower(pronoun));
  }

  private List<StanceFinder.Taken> denied(Token t) {
    List<StanceFinder.Taken> found = new ArrayList<>();
    boolean falsity =
        t.upos() == Upos.NOUN
            && tree.children(t, "amod").stream().anyMatch(a -> words.has("untrue", lower(a)));
    if (falsity) {
      for (Token c : tree.children(t, "acl")) {
        for (Token each : tree.conjuncts(c)) {
          found.add(taken(Stance.DENIES, each, issues.of(each), "told-false"));
        }
      }
    }
    boolean no = tree.children(t).stream().anyMatch(c -> Set.of("not", "n't").contains(lower(c)));
    boolean copular = tree.child(t, "cop").isPresent();
    if (copular && no && words.has("true", lower(t))) {
      tree.child(t, "ccomp")
          .or(() -> tree.child(t, "csubj"))
          .ifPresent(c -> found.add(taken(Stance.DENIES, t, issues.of(c), "told-false")));
    } else if (copular && no && t.upos() == Upos.NOUN) {
      found.add(taken(Stance.DENIES, t, issues.of(t), "told-not"));
    }
    return found;
  }

  private Optional<StanceFinder.Taken> barred(Token t) {
    boolean can =
        tree.children(t, "aux").stream().anyMatch(a -> Set.of("can", "ca").contains(lower(a)));
    boolean no = tree.children(t).stream().anyMatch(c -> Set.of("not", "n't").contains(lower(c)));
    Clause clause = new Clause(tree, t);
    Optional<Token> subject = clause.isPassive() ? clause.patient() : clause.agent();
    boolean other =
        subject.filter(s -> !Set.of("i", "we", "he", "she").contains(lower(s))).isPresent();
    return can && no && other && t.upos() == Upos.VERB
        ? Optional.of(
            taken(Stance.REJECTS, t, issues.of(t).replaceFirst(" not ", " "), "told-cannot"))
        : Optional.empty();
  }

  private boolean isConditional(Token t) {
    Token at = t;
    for (int steps = 0; steps < 6; steps++) {
      boolean marked =
          tree.children(at, "mark").stream()
              .anyMatch(m -> Set.of("if", "unless", "whether").contains(lower(m)));
      Optional<Token> head = tree.head(at);
      if (marked) {
        return true;
      }
      if (head.isEmpty()) {
        return false;
      }
      at = head.get();
    }
    return false;
  }

  private StanceFinder.Taken taken(Stance stance, Token cue, String issue, String rule) {
    return new StanceFinder.Taken(stance, cue, List.of(), issue, tree.span(cue), rule);
  }

  private static String lower(Token t) {
    return t.lemma().toLowerCase(Locale.ROOT);
  }
}
