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
import org.rapporteur.text.Span;

/** Finds where a sentence says that somebody stands, before it is known who that is. */
final class StanceFinder {

  private static final Set<String> UNREAL = Set.of("would", "could", "may", "might");
  private static final Set<String> FIRST = Set.of("i", "we", "us", "me");
  private static final Set<String> SAYING = Set.of("say", "argue", "tell", "add", "insist", "do");
  private static final Set<String> HOLDING = Set.of("by", "from", "of");

  private final Tree tree;
  private final StanceWords words;
  private final IssuePhrase issues;

  StanceFinder(Tree tree, StanceWords words) {
    this.tree = tree;
    this.words = words;
    this.issues = new IssuePhrase(tree);
  }

  /**
   * A stance that a sentence tells.
   *
   * @param stance the stance
   * @param cue the word that tells it
   * @param holders head words of who takes it; empty if it is whoever speaks
   * @param issue short phrase
   * @param span the clause
   * @param rule what decided
   */
  record Taken(
      Stance stance, Token cue, List<Token> holders, String issue, Span span, String rule) {}

  /** The stances of the sentence, in order. */
  List<Taken> find() {
    List<Taken> found = new ArrayList<>();
    for (Token t : tree.sentence().tokens()) {
      Optional<Taken> taken = cued(t);
      if (taken.isEmpty() && (t.upos() == Upos.VERB || tree.child(t, "cop").isPresent())) {
        taken = modal(t);
      }
      taken.filter(x -> !x.issue().isBlank()).ifPresent(found::add);
    }
    if (sentence().size() > 0 && sentence().token(sentence().size()).form().equals("?")) {
      return List.of();
    }
    return found;
  }

  private org.rapporteur.syntax.Sentence sentence() {
    return tree.sentence();
  }

  private Optional<Taken> cued(Token t) {
    for (StanceWords.Cue cue : words.cues(lower(t))) {
      if (fits(t, cue)) {
        Optional<Stance> stance = turned(cue.stance(), t);
        Optional<Token> issue = issue(t, cue);
        if (stance.isEmpty() || issue.isEmpty() || SAYING.contains(lower(issue.get()))) {
          return Optional.empty();
        }
        String phrase = issues.of(issue.get());
        return Optional.of(
            new Taken(
                hostile(stance.get(), issue.get()),
                t,
                holders(t, cue),
                cue.places().contains("for") ? lower(t) + "s of " + phrase : phrase,
                tree.span(t),
                "stance-" + lower(t)));
      }
    }
    return Optional.empty();
  }

  /** To be ready for a hostile act is to warn of it. */
  private Stance hostile(Stance stance, Token issue) {
    boolean kind = stance == Stance.OPEN || stance == Stance.COMMITS;
    return kind
            && issue.upos() == Upos.VERB
            && words.has("hostile", lower(issue))
            && !words.has("friendly", lower(issue))
        ? Stance.WARNS
        : stance;
  }

  private boolean fits(Token t, StanceWords.Cue cue) {
    boolean of = cue.places().contains("of") || cue.places().contains("for");
    boolean subj = cue.places().contains("subj");
    if (subj) {
      return tree.child(t, "nsubj").isPresent() || t.is("xcomp");
    }
    if (of != (t.upos() == Upos.NOUN || t.upos() == Upos.ADJ)) {
      return false;
    }
    if (t.is("compound") || t.is("amod")) {
      return false;
    }
    boolean particle =
        cue.particle().isEmpty()
            || tree.children(t).stream().anyMatch(c -> lower(c).equals(cue.particle()));
    boolean preposition =
        cue.preposition().isEmpty()
            || tree.children(t, "obl").stream()
                .anyMatch(c -> tree.preposition(c).equals(cue.preposition()));
    return particle && preposition;
  }

  private Optional<Stance> turned(Stance stance, Token t) {
    if (!isNegated(t)) {
      boolean unreal = tree.children(t, "aux").stream().anyMatch(a -> UNREAL.contains(lower(a)));
      boolean soft = unreal && stance != Stance.REJECTS && stance != Stance.OPEN;
      return soft ? Optional.empty() : Optional.of(stance);
    }
    return switch (stance) {
      case OPEN, COMMITS, OFFERS -> Optional.of(Stance.REJECTS);
      case REJECTS, DENIES -> Optional.of(Stance.OPEN);
      case DEMANDS, ACCUSES, WARNS -> Optional.empty();
    };
  }

  private Optional<Token> issue(Token t, StanceWords.Cue cue) {
    for (String place : cue.places()) {
      Optional<Token> found =
          switch (place) {
            case "comp" -> complement(t);
            case "obj" -> object(t, cue);
            case "subj" -> tree.child(t, "nsubj");
            case "for" ->
                tree.children(t, "nmod").stream()
                    .filter(c -> tree.preposition(c).equals("for"))
                    .findFirst();
            default -> behind(t);
          };
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private Optional<Token> object(Token t, StanceWords.Cue cue) {
    if (!cue.preposition().isEmpty()) {
      return tree.children(t, "obl").stream()
          .filter(c -> tree.preposition(c).equals(cue.preposition()))
          .findFirst();
    }
    return new Clause(tree, t)
        .patient()
        .filter(o -> o.upos() != Upos.PRON || tree.child(o, "acl").isPresent());
  }

  private Optional<Token> complement(Token t) {
    for (Token c : tree.children(t)) {
      if ((c.is("ccomp") || c.is("xcomp")) && c.upos() != Upos.PUNCT && c.id() > t.id()) {
        return Optional.of(c);
      }
      if (c.is("acl") && !c.relation().equals("acl:relcl")) {
        return Optional.of(c);
      }
      if (c.is("obl") && tree.child(t, "obj").isPresent() && accusing(c)) {
        return Optional.of(c);
      }
      if (c.is("advcl") && c.id() > t.id() && accusing(c)) {
        return Optional.of(c);
      }
    }
    return Optional.empty();
  }

  private boolean accusing(Token c) {
    return tree.preposition(c).equals("of")
        || tree.children(c, "mark").stream()
            .anyMatch(m -> Set.of("of", "for", "with").contains(lower(m)));
  }

  private Optional<Token> behind(Token t) {
    for (Token c : tree.children(t)) {
      boolean phrase =
          (c.is("nmod") || c.is("obl"))
              && c.id() > t.id()
              && !Set.of("by", "from", "in").contains(tree.preposition(c));
      if (phrase
          || (c.is("acl") && !c.relation().equals("acl:relcl"))
          || ((c.is("xcomp") || c.is("ccomp") || c.is("advcl")) && c.id() > t.id())) {
        return Optional.of(c);
      }
    }
    return Optional.empty();
  }

  private List<Token> holders(Token t, StanceWords.Cue cue) {
    if (cue.places().contains("subj")) {
      return List.of();
    }
    if (t.upos() == Upos.NOUN) {
      for (Token c : tree.children(t)) {
        boolean holder =
            c.relation().equals("nmod:poss")
                || ((c.is("amod") || c.is("compound")) && tree.sentence().nameAt(c).isPresent())
                || (c.is("nmod")
                    && HOLDING.contains(tree.preposition(c))
                    && !tree.preposition(c).equals("of"));
        if (holder) {
          return tree.conjuncts(c);
        }
      }
    }
    List<Token> agents = new Clause(tree, t).agents();
    return agents;
  }

  /** What a speaker demands of others with <i>must</i>, or binds itself to with <i>will</i>. */
  private Optional<Taken> modal(Token verb) {
    List<String> auxiliaries =
        tree.children(verb, "aux").stream().map(StanceFinder::lower).toList();
    List<Token> subjects = new Clause(tree, verb).agents();
    boolean question = tree.firstOf(verb) < sentence().size() && verb.is("advcl");
    boolean must =
        auxiliaries.contains("must")
            || (auxiliaries.contains("should") && !question)
            || (Set.of("have", "need").contains(lower(verb))
                && tree.child(verb, "xcomp").isPresent());
    boolean will = auxiliaries.contains("will") || auxiliaries.contains("wo");
    if ((!must && !will) || subjects.isEmpty()) {
      return Optional.empty();
    }
    boolean first = subjects.stream().allMatch(s -> FIRST.contains(lower(s)));
    Token core =
        must && auxiliaries.stream().noneMatch(a -> a.equals("must") || a.equals("should"))
            ? tree.child(verb, "xcomp").orElse(verb)
            : verb;
    if (must && !first) {
      return Optional.of(
          new Taken(
              Stance.DEMANDS, verb, List.of(), issues.of(core), tree.span(verb), "stance-must"));
    }
    if (will && core.upos() == Upos.VERB && !verb.relation().equals("acl:relcl")) {
      Stance stance = isNegated(verb) ? Stance.REJECTS : Stance.COMMITS;
      return Optional.of(
          new Taken(stance, verb, subjects, issues.of(core), tree.span(verb), "stance-will"));
    }
    return Optional.empty();
  }

  private boolean isNegated(Token t) {
    return tree.children(t).stream()
        .anyMatch(
            c -> Set.of("not", "n't", "never", "nor", "no").contains(lower(c)) && c.id() < t.id());
  }

  private static String lower(Token t) {
    return t.lemma().toLowerCase(Locale.ROOT);
  }
}
