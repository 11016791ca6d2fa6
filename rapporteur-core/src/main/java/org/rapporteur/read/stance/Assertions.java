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
        if (!isClaimed(t)) {
          wrong(t).ifPresent(found::add);
        }
        denied(t).forEach(found::add);
        spread(t).forEach(found::add);
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
          ? taken(
              Stance.ACCUSES,
              t,
              issues.of(t, new Clause(tree, t).agent(), IssuePhrase.Polarity.KEPT),
              "told-wrong")
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
        ? taken(
            Stance.ACCUSES,
            t,
            issues.of(t, new Clause(tree, t).agent(), IssuePhrase.Polarity.KEPT),
            "told-wrong")
        : Optional.empty();
  }

  private static boolean isThird(Token pronoun) {
    return Set.of("he", "she", "it", "they").contains(lower(pronoun));
  }

  private List<StanceFinder.Taken> denied(Token t) {
    List<StanceFinder.Taken> found = new ArrayList<>();
    if (isFalsity(t)) {
      for (Token each : contents(t)) {
        taken(Stance.DENIES, each, issues.of(each), "told-false").ifPresent(found::add);
      }
    }
    boolean no = tree.children(t).stream().anyMatch(c -> Set.of("not", "n't").contains(lower(c)));
    boolean copular = tree.child(t, "cop").isPresent();
    if (copular && no && words.has("true", lower(t))) {
      tree.child(t, "ccomp")
          .or(() -> tree.child(t, "csubj"))
          .flatMap(c -> taken(Stance.DENIES, t, issues.of(c), "told-false"))
          .ifPresent(found::add);
    } else if (copular && no && t.upos() == Upos.NOUN) {
      taken(Stance.DENIES, t, asserted(t), "told-not").ifPresent(found::add);
    }
    return found;
  }

  private boolean isFalsity(Token t) {
    return t.upos() == Upos.NOUN
        && tree.children(t, "amod").stream().anyMatch(a -> words.has("untrue", lower(a)));
  }

  /** What a claim says: its clauses, each with its own <i>that</i>. */
  private List<Token> contents(Token claim) {
    List<Token> found = new ArrayList<>();
    for (Token c : tree.children(claim, "acl")) {
      if (!c.relation().equals("acl:relcl") || says(c)) {
        found.add(c);
        for (Token more : tree.children(c)) {
          if ((more.is("conj") || more.is("parataxis")) && says(more)) {
            found.add(more);
          }
        }
      }
    }
    return found;
  }

  /** Behind a noun that claims, <i>that</i> opens a whole clause: it stands for no part of it. */
  private boolean says(Token clause) {
    boolean that = tree.children(clause).stream().anyMatch(m -> lower(m).equals("that"));
    boolean whole =
        tree.child(clause, "nsubj").filter(s -> !lower(s).equals("that")).isPresent()
            && tree.children(clause, "obj").stream().anyMatch(o -> o.id() > clause.id());
    return that && (whole || tree.child(clause, "mark").isPresent());
  }

  /** Whether a clause only tells what a claim says. */
  private boolean isClaimed(Token t) {
    Token at = t;
    for (int steps = 0; steps < 6; steps++) {
      Optional<Token> head = tree.head(at);
      if (head.isEmpty()) {
        return false;
      }
      boolean claim = isFalsity(head.get()) || words.has("claim", lower(head.get()));
      if (claim && (at.is("acl") || at.is("nmod"))) {
        return true;
      }
      at = head.get();
    }
    return false;
  }

  /**
   * Who spreads a story of another's wrong accuses it: <i>the lie that Ostmark shelled a town</i>.
   */
  private List<StanceFinder.Taken> spread(Token claim) {
    if (claim.upos() != Upos.NOUN || !words.has("claim", lower(claim))) {
      return List.of();
    }
    List<Token> tellers = tellers(claim);
    List<Token> told = contents(claim);
    if (told.isEmpty()) {
      told = tree.children(claim, "nmod");
    }
    List<StanceFinder.Taken> found = new ArrayList<>();
    for (Token each : tellers.isEmpty() ? List.<Token>of() : told) {
      boolean wrong = isFalsity(claim) || isWrong(each);
      Optional<Issue> issue = wrong ? issues.of(each.is("nmod") ? claim : each) : Optional.empty();
      issue.ifPresent(
          i ->
              found.add(
                  new StanceFinder.Taken(
                      Stance.ACCUSES, each, tellers, i, Reach.of(tree, each), "told-wrong-claim")));
    }
    return found;
  }

  private List<Token> tellers(Token claim) {
    for (Token verb : tree.children(claim, "acl")) {
      if (verb.relation().equals("acl:relcl") && words.has("spread", lower(verb))) {
        return new Clause(tree, verb).agents();
      }
    }
    return tree.head(claim)
        .filter(v -> claim.is("obj") && words.has("spread", lower(v)))
        .map(v -> new Clause(tree, v).agents())
        .orElse(List.of());
  }

  private boolean isWrong(Token told) {
    return tree.sentence().within(tree.span(told)).stream()
        .anyMatch(t -> words.has("wrong", lower(t)));
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
        ? taken(Stance.REJECTS, t, asserted(t), "told-cannot")
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

  /** What the clause would say without its <i>not</i>. */
  private Optional<Issue> asserted(Token t) {
    return issues.of(t, Optional.empty(), IssuePhrase.Polarity.DROPPED);
  }

  private Optional<StanceFinder.Taken> taken(
      Stance stance, Token cue, Optional<Issue> issue, String rule) {
    return issue.map(
        i -> new StanceFinder.Taken(stance, cue, List.of(), i, Reach.of(tree, cue), rule));
  }

  private static String lower(Token t) {
    return t.lemma().toLowerCase(Locale.ROOT);
  }
}
