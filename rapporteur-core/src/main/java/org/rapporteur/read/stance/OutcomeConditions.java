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
 * Finds if-thens whose if-half is a noun: subjects of verbs of outcome (<i>any shelling would
 * trigger sanctions</i>), and the price of something (<i>severe consequences for any raid</i>).
 */
final class OutcomeConditions {

  private static final WordList CERTAIN = Words.standard().of("stance.certain");
  private static final WordList ONLY = Words.standard().of("stance.only");
  private static final WordList MUST = Words.standard().of("must");
  private static final WordList ANYBODY = Words.standard().of("stance.anybody");
  private static final WordList ANY = Words.standard().of("stance.any");
  private static final WordList NEEDING = Words.standard().of("stance.needing");
  private static final WordList PRICED = Words.standard().of("stance.priced");
  private static final WordList PRICE = Words.standard().of("stance.price");
  private static final WordList PERFECT = Words.standard().of("auxiliary-of-perfect");
  private static final WordList FORETOLD = Words.standard().of("stance.foretold");
  private static final WordList NOT = Words.standard().of("negation");
  private static final WordList THE = Words.standard().of("stance.the");
  private static final Set<String> UNREAL =
      Words.standard().of("stance.conditional-finder.unreal").all();

  private final Tree tree;
  private final Sentence sentence;
  private final StanceWords words;
  private final Stretch stretch;

  OutcomeConditions(Tree tree, StanceWords words, Stretch stretch) {
    this.tree = tree;
    this.sentence = tree.sentence();
    this.words = words;
    this.stretch = stretch;
  }

  /** The if-then of an outcome that a word shows, if it shows one. */
  Optional<IfThen> at(Token verb) {
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
                    asks ? ConditionForm.AIM : ConditionForm.OUTCOME, verb, verb, condition, s));
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

  /** Whether it stands for any of its kind: <i>any raid</i>, <i>anyone</i>. */
  boolean isAny(Token subject) {
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

  /**
   * <i>The consequences of the invasion</i>, <i>of its invasion</i>, <i>of an invasion that cost
   * lives</i>: that has been done.
   */
  private boolean isDone(Token deed) {
    return has(tree.children(deed, "det"), THE)
        || tree.children(deed).stream().anyMatch(t -> t.is(Morph.POSSESSIVE))
        || tree.children(deed, "acl").stream().anyMatch(t -> t.is(Morph.PAST));
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
