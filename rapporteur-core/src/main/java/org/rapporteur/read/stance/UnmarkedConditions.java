package org.rapporteur.read.stance;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.lexicon.Particles;
import org.rapporteur.lexicon.WordList;
import org.rapporteur.lexicon.Words;
import org.rapporteur.read.stance.ConditionalFinder.IfThen;
import org.rapporteur.syntax.Morph;
import org.rapporteur.syntax.Sentence;
import org.rapporteur.syntax.Token;
import org.rapporteur.syntax.Tree;
import org.rapporteur.syntax.Upos;
import org.rapporteur.text.Span;

/**
 * Finds if-thens that no conjunction opens: those of {@link OutcomeConditions}, what hinges on
 * something, whoever does it, <i>or face strikes</i>.
 */
final class UnmarkedConditions {

  private static final WordList WOULD = Words.standard().of("would");
  private static final WordList WILL = Words.standard().of("will");
  private static final WordList ONLY = Words.standard().of("stance.only");
  private static final WordList MUST = Words.standard().of("must");
  private static final WordList IT = Words.standard().of("stance.issue.it");
  private static final WordList OR = Words.standard().of("stance.or");
  private static final WordList FACING = Words.standard().of("stance.facing");
  private static final Set<String> UNREAL =
      Words.standard().of("stance.conditional-finder.unreal").all();
  private static final Words WORDS = Words.standard();

  private final Tree tree;
  private final Sentence sentence;
  private final Stretch stretch;
  private final OutcomeConditions outcomes;

  UnmarkedConditions(Tree tree, Stretch stretch, OutcomeConditions outcomes) {
    this.tree = tree;
    this.sentence = tree.sentence();
    this.stretch = stretch;
    this.outcomes = outcomes;
  }

  /** The if-then that a word shows, if it shows one. */
  Optional<IfThen> at(Token word) {
    return outcomes.at(word).or(() -> hinged(word)).or(() -> orElse(word));
  }

  /**
   * <i>Their ties hinge on the harbour</i>, <i>a truce must be based on the plan of May</i>, <i>it
   * can only be solved through talks</i>: all but what it hinges on is the then-half.
   */
  private Optional<IfThen> hinged(Token verb) {
    if (verb.upos() == Upos.PRON || verb.upos() == Upos.NOUN) {
      return whoever(verb);
    }
    Optional<IfThen> answered = answered(verb);
    if (answered.isPresent()) {
      return answered;
    }
    Optional<Token> subject = tree.child(verb, "nsubj").filter(s -> s.id() < verb.id());
    if (subject.isEmpty() || isWho(subject.get())) {
      return Optional.empty();
    }
    boolean only = has(tree.children(verb, "advmod"), ONLY);
    for (Token t : tree.children(verb)) {
      String preposition = tree.preposition(t);
      boolean oblique = (t.is("obl") || t.is("nmod")) && t.id() > verb.id();
      boolean depends = oblique && WORDS.of("stance.depends").has(lower(verb) + "~" + preposition);
      boolean way =
          oblique && only && !verb.is(Morph.PAST) && WORDS.of("stance.through").has(preposition);
      boolean bound =
          verb.upos() == Upos.VERB && !verb.is(Morph.PARTICIPLE)
              || has(tree.children(verb), MUST)
              || (verb.upos() == Upos.ADJ && tree.child(verb, "cop").isPresent());
      if (way || (depends && bound)) {
        int from = tree.firstOf(t);
        Optional<Span> condition = stretch.span(from, Math.max(stretch.phraseEnd(from), t.id()));
        int first = tree.firstOf(subject.get());
        Optional<Span> then =
            way ? stretch.span(first, from - 1) : stretch.span(first, tree.lastOf(subject.get()));
        if (condition.isPresent() && then.isPresent()) {
          ConditionForm form = way ? ConditionForm.ONLY : ConditionForm.DEPENDS;
          return Optional.of(new IfThen(form, verb, verb, condition.get(), then.get()));
        }
      }
    }
    return Optional.empty();
  }

  /**
   * <i>Ostmark must withdraw or face sanctions</i>, <i>told it to withdraw or face sanctions</i>.
   */
  private Optional<IfThen> orElse(Token or) {
    boolean faced =
        OR.has(lower(or))
            && or.id() < sentence.size()
            && FACING.has(lower(sentence.token(or.id() + 1)));
    for (int id = or.id() - 1; faced && id >= 1 && !Stretch.isStop(sentence.token(id)); id--) {
      Token verb = sentence.token(id);
      if (verb.upos() == Upos.VERB) {
        boolean told =
            tree.child(verb, "mark").filter(m -> Particles.GOAL.has(lower(m))).isPresent();
        int from = told ? verb.id() : stretch.start(verb, or.id());
        if (!told && !outcomes.obliges(from, or.id() - 1)) {
          return Optional.empty();
        }
        Optional<Span> then = stretch.span(or.id() + 1, stretch.end(or.id() + 1));
        return stretch
            .span(from, or.id() - 1)
            .flatMap(c -> then.map(k -> new IfThen(ConditionForm.UNLESS, verb, verb, c, k)));
      }
    }
    return Optional.empty();
  }

  /** <i>Anyone who attacks us will pay for it.</i> */
  private Optional<IfThen> whoever(Token t) {
    boolean opens =
        WORDS.of("stance.whoever").has(lower(t))
            && t.id() < sentence.size()
            && sentence.token(t.id() + 1).is(Morph.RELATIVE_PRONOUN);
    boolean deed = false;
    for (int id = opens ? t.id() + 2 : sentence.size(); id < sentence.size(); id++) {
      Token at = sentence.token(id);
      boolean then = at.upos() == Upos.AUX && (UNREAL.contains(lower(at)) || isMust(at));
      if (deed && then) {
        Optional<Span> condition = stretch.span(t.id(), id - 1);
        Optional<Span> consequence = stretch.span(id, stretch.end(id));
        return condition.flatMap(
            c -> consequence.map(k -> new IfThen(ConditionForm.OUTCOME, at, t, c, k)));
      }
      deed |= at.upos() == Upos.VERB;
    }
    return Optional.empty();
  }

  private static boolean isMust(Token t) {
    return WORDS.of("must").has(lower(t));
  }

  /** <i>We will respond to any attack on our ships.</i> */
  private Optional<IfThen> answered(Token verb) {
    boolean coming =
        WORDS.of("stance.answering").has(lower(verb))
            && (has(tree.children(verb, "aux"), WOULD) || has(tree.children(verb, "aux"), WILL));
    for (Token t : coming ? tree.children(verb) : List.<Token>of()) {
      boolean deed = t.upos() == Upos.NOUN && t.id() > verb.id() && outcomes.isAny(t);
      if (deed && (t.is("obl") || t.is("obj"))) {
        int from = tree.firstOf(t);
        int first = t.is("obl") ? from + 1 : from;
        Token main = stretch.main(verb);
        Optional<Span> condition = stretch.span(first, Math.max(stretch.phraseEnd(from), t.id()));
        Optional<Span> then = stretch.span(stretch.start(verb, from), from - 1);
        return condition.flatMap(
            c -> then.map(k -> new IfThen(ConditionForm.EVENT, verb, main, c, k)));
      }
    }
    return Optional.empty();
  }

  private static boolean isWho(Token subject) {
    return subject.upos() == Upos.PRON && !IT.has(lower(subject));
  }

  private static boolean has(List<Token> tokens, WordList list) {
    return tokens.stream().anyMatch(t -> list.has(lower(t)));
  }

  private static String lower(Token t) {
    return t.lemma().toLowerCase(Locale.ROOT);
  }
}
