package org.rapporteur.read.stance;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.rapporteur.lexicon.Inflection;
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
 * Finds if-thens that no conjunction opens: subjects of verbs of outcome (<i>any shelling would
 * trigger sanctions</i>), what hinges on something, whoever does it, <i>or face strikes</i>.
 */
final class UnmarkedConditions {

  private static final WordList WOULD = Words.standard().of("would");
  private static final WordList WILL = Words.standard().of("will");
  private static final WordList CERTAIN = Words.standard().of("stance.certain");
  private static final WordList ONLY = Words.standard().of("stance.only");
  private static final WordList MUST = Words.standard().of("must");
  private static final WordList ANYBODY = Words.standard().of("stance.anybody");
  private static final WordList ANY = Words.standard().of("stance.any");
  private static final WordList NEEDING = Words.standard().of("stance.needing");
  private static final WordList PRICED = Words.standard().of("stance.priced");
  private static final WordList PRICE = Words.standard().of("stance.price");
  private static final WordList PERFECT = Words.standard().of("auxiliary-of-perfect");
  private static final WordList IT = Words.standard().of("stance.issue.it");
  private static final WordList FORETOLD = Words.standard().of("stance.foretold");
  private static final WordList NOT = Words.standard().of("negation");
  private static final WordList THE = Words.standard().of("stance.the");
  private static final WordList OR = Words.standard().of("stance.or");
  private static final WordList FACING = Words.standard().of("stance.facing");

  private static final Set<String> UNREAL =
      Words.standard().of("stance.conditional-finder.unreal").all();

  private static final Words WORDS = Words.standard();

  private final Tree tree;
  private final Sentence sentence;
  private final StanceWords words;
  private final Stretch stretch;

  UnmarkedConditions(Tree tree, StanceWords words, Stretch stretch) {
    this.tree = tree;
    this.sentence = tree.sentence();
    this.words = words;
    this.stretch = stretch;
  }

  /** The if-then that a word shows, if it shows one. */
  Optional<IfThen> at(Token word) {
    return outcome(word).or(() -> hinged(word)).or(() -> orElse(word));
  }

  private Optional<IfThen> outcome(Token verb) {
    if (verb.upos() == Upos.NOUN) {
      return price(verb);
    }
    Optional<Token> subject =
        tree.child(verb, "nsubj").or(() -> tree.child(verb, "csubj")).flatMap(t -> named(t, verb));
    boolean told = verb.upos() == Upos.VERB && !has(tree.children(verb, "advmod"), NOT);
    if (!told || subject.isEmpty() || isSomebody(subject.get())) {
      return Optional.empty();
    }
    boolean any = isAny(subject.get());
    boolean fact = isDone(subject.get()) && has(tree.children(verb, "aux"), FORETOLD);
    if (fact) {
      return Optional.empty();
    }
    boolean guess = !any && !isLimited(subject.get()) && !isPriced(verb);
    boolean unreal =
        tree.children(verb, "aux").stream()
            .anyMatch(a -> guess ? CERTAIN.has(lower(a)) : UNREAL.contains(lower(a)));
    boolean outcome = tree.children(verb).stream().anyMatch(t -> isOutcome(verb, t));
    boolean joins = outcome || (any && unreal && subject.get().id() < verb.id());
    int from =
        verb.head() == subject.get().id() ? tree.firstOf(verb) : lastOf(subject.get(), verb) + 1;
    int to = Math.max(stretch.end(verb.id()), verb.id());
    // "any headway will have to be mutual": that asks for something
    boolean asks = any && !outcome && obliges(from, to);
    if (!(unreal && joins) && !asks) {
      return Optional.empty();
    }
    Span condition = condition(subject.get(), verb);
    if (sentence.within(condition).stream().anyMatch(t -> t.form().equals(":"))) {
      return Optional.empty();
    }
    return stretch
        .span(from, to)
        .map(
            s ->
                new IfThen(
                    asks ? ConditionForm.AIM : ConditionForm.OUTCOME,
                    verb,
                    verb,
                    condition,
                    s));
  }

  /**
   * A pronoun is no condition, but <i>anyone who attacks</i> is, and what <i>which</i> stands for.
   */
  private Optional<Token> named(Token subject, Token verb) {
    if (subject.upos() != Upos.PRON || tree.child(subject, "acl").isPresent()) {
      return Optional.of(subject);
    }
    return subject.is(Morph.RELATIVE_DETERMINER) && verb.relation().equals("acl:relcl")
        ? tree.head(verb).filter(h -> h.upos() == Upos.NOUN)
        : Optional.empty();
  }

  /** <i>Ostmark will bring her back</i>: who does it is no condition of it. */
  private static boolean isSomebody(Token subject) {
    return subject.upos() == Upos.PROPN;
  }

  private boolean isAny(Token subject) {
    return ANYBODY.has(lower(subject))
        || tree.children(subject, "det").stream().anyMatch(d -> ANY.has(lower(d)));
  }

  /** <i>Only a vote could lead to talks</i>: that sets a condition. */
  private boolean isLimited(Token subject) {
    return has(tree.children(subject, "advmod"), ONLY);
  }

  /** <i>Could lead to grave consequences</i>: who says so threatens, and does not guess. */
  private boolean isPriced(Token verb) {
    return has(tree.children(verb, "obj"), PRICE) || has(tree.children(verb, "obl"), PRICE);
  }

  /** <i>Would trigger a war</i>, <i>would harm trade</i>, <i>would have grave consequences</i>. */
  private boolean isOutcome(Token verb, Token t) {
    String word = lower(verb);
    if (t.is("obj")) {
      return words.has("outcome", word)
          || (isDeed(verb) && words.has("harm", word))
          || (PERFECT.has(word) && words.has("effect", lower(t)));
    }
    return t.is("obl") && words.has("outcome", word + "~" + tree.preposition(t));
  }

  /** What does harm in an if-then is a deed and nobody: <i>leaving would harm trade</i>. */
  private boolean isDeed(Token verb) {
    return tree.child(verb, "csubj").isPresent()
        || tree.child(verb, "nsubj")
            .filter(s -> s.upos() == Upos.NOUN && sentence.nameAt(s).isEmpty())
            .filter(s -> words.has("hostile", lower(s)) || !lower(s).endsWith(Inflection.PLURAL))
            .isPresent();
  }

  private Span condition(Token subject, Token verb) {
    int last = verb.head() == subject.id() ? tree.firstOf(verb) - 1 : lastOf(subject, verb);
    Span first = sentence.token(tree.firstOf(subject)).span();
    return last < subject.id() ? tree.span(subject) : first.cover(sentence.token(last).span());
  }

  /**
   * The last word of a subject: a mark far behind that hangs on it (<i>a raid would cost it dearly,
   * Tolen, its president, said</i>) does not stretch it over its verb.
   */
  private int lastOf(Token subject, Token verb) {
    int first =
        Stream.concat(Stream.of(verb), tree.children(verb, "aux").stream())
            .mapToInt(Token::id)
            .min()
            .orElse(verb.id());
    int last = tree.lastOf(subject);
    return subject.id() < first ? Math.min(last, first - 1) : last;
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
        if (!told && !obliges(from, or.id() - 1)) {
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
      boolean deed = t.upos() == Upos.NOUN && t.id() > verb.id() && isAny(t);
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

  /** <i>Severe consequences for any invasion.</i> */
  private Optional<IfThen> price(Token noun) {
    boolean told = Particles.INSIDE.has(tree.preposition(noun));
    if (told || !PRICE.has(lower(noun))) {
      return Optional.empty();
    }
    for (Token t : tree.children(noun, "nmod")) {
      String preposition = tree.preposition(t);
      boolean deed =
          t.upos() == Upos.NOUN && !isDone(t) && (words.has("hostile", lower(t)) || isAny(t));
      if (deed && PRICED.has(preposition)) {
        Token main = stretch.main(noun);
        int first = tree.firstOf(t);
        while (sentence.token(first).is("case")) {
          first++;
        }
        int last = Math.min(tree.lastOf(t), stretch.phraseEnd(first));
        Optional<Span> condition = stretch.span(first, Math.max(last, t.id()));
        Optional<Span> consequence =
            stretch.span(stretch.start(main, noun.id()), tree.firstOf(t) - 1);
        if (condition.isPresent() && consequence.isPresent()) {
          return Optional.of(
              new IfThen(ConditionForm.OUTCOME, noun, main, condition.get(), consequence.get()));
        }
      }
    }
    return Optional.empty();
  }

  /** <i>The consequences of the invasion</i>, <i>of its invasion</i>: that has been done. */
  private boolean isDone(Token deed) {
    return has(tree.children(deed, "det"), THE)
        || tree.children(deed).stream().anyMatch(t -> t.is(Morph.POSSESSIVE));
  }

  /** Whether the words between two ids oblige somebody. */
  boolean obliges(int from, int to) {
    for (int id = Math.max(1, from); id <= Math.min(to, sentence.size()); id++) {
      String word = lower(sentence.token(id));
      boolean to2 = id < sentence.size() && Particles.GOAL.has(lower(sentence.token(id + 1)));
      if (MUST.has(word) || (NEEDING.has(word) && to2)) {
        return true;
      }
    }
    return false;
  }

  private static boolean has(List<Token> tokens, WordList list) {
    return tokens.stream().anyMatch(t -> list.has(lower(t)));
  }

  private static String lower(Token t) {
    return t.lemma().toLowerCase(Locale.ROOT);
  }
}
