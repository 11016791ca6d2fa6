package org.rapporteur.read.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.rapporteur.lexicon.Particles;
import org.rapporteur.lexicon.WordList;
import org.rapporteur.lexicon.Words;
import org.rapporteur.record.Proposition.Factuality;
import org.rapporteur.syntax.Clause;
import org.rapporteur.syntax.Morph;
import org.rapporteur.syntax.Token;
import org.rapporteur.syntax.Tree;
import org.rapporteur.syntax.Upos;

/** The standing that a word gives what it tells by tense, modality and negation of its own. */
final class Modality {

  private static final Words WORDS = Words.standard();
  private static final Set<String> NEGATIONS = WORDS.of("clause.negations").all();
  private static final Set<String> CONDITIONS = WORDS.of("clause.conditions").all();
  private static final Set<String> UNREAL = WORDS.of("clause.unreal").all();

  /** Auxiliaries of what ought to be; "have" of "have to" is none. */
  private static final Set<String> WANTED = WORDS.of("must").all();

  private static final WordList NEED = WORDS.of("clause.need");
  private static final WordList FUTURE = WORDS.of("clause.future");
  private static final WordList WOULD = WORDS.of("auxiliary-of-unreal");
  private static final WordList PERFECT = WORDS.of("auxiliary-of-perfect");
  private static final WordList PASSIVE = WORDS.of("auxiliary-of-passive");
  private static final WordList CURRENTLY = WORDS.of("clause.currently");
  private static final WordList AGAIN = WORDS.of("clause.again-and-again");
  private static final WordList GOING_ON = WORDS.of("clause.going-on");
  private static final WordList NOBODY = WORDS.of("clause.nobody");
  private static final WordList NOR = WORDS.of("clause.nor");
  private static final WordList LONGER = WORDS.of("clause.longer");
  private static final WordList EVENT = WORDS.of("clause.event");

  private final Tree tree;
  private final FrameMatcher matcher;
  private final Lexicon lexicon;

  Modality(Tree tree, FrameMatcher matcher, Lexicon lexicon) {
    this.tree = tree;
    this.matcher = matcher;
    this.lexicon = lexicon;
  }

  /** The standing that a word gives itself. */
  Act.Standing of(Token word) {
    return word.upos().isNominal() ? nominal(word) : own(word);
  }

  private Act.Standing nominal(Token noun) {
    // What lasts by its nature goes on as long as nothing ends it: a siege, efforts.
    Factuality status =
        lexicon.hasNoun("<going>", tree, noun) && !isDated(noun)
            ? Factuality.ONGOING
            : Factuality.OCCURRED;
    if (isAhead(noun)) {
      status = Factuality.PLANNED;
    }
    for (Token t : tree.children(noun)) {
      String word = Lexicon.lower(t);
      if (t.is("det") && Particles.NO.has(word)) {
        status = Factuality.DENIED;
      } else if (lexicon.has("<unreal>", word)) {
        status = Factuality.HYPOTHETICAL;
      } else if (lexicon.has("<coming>", word)) {
        status = Factuality.PLANNED;
      }
      if (lexicon.has("<lasting>", word)) {
        status = Factuality.ONGOING;
      }
    }
    if (noun.head() > 0 && tree.child(noun, "cop").isPresent()) {
      Act.Standing own = own(noun);
      return own.factuality() == Factuality.OCCURRED ? new Act.Standing(status, List.of()) : own;
    }
    return new Act.Standing(status, List.of());
  }

  /** <i>The invasion of February 2031</i>, <i>in 2031</i>: what lasts began then. */
  private boolean isDated(Token noun) {
    return tree.children(noun, "nmod").stream()
        .anyMatch(t -> t.upos() == Upos.NUM || Clause.isTime(t));
  }

  /** <i>The trip comes ahead of her visit</i>. */
  private boolean isAhead(Token noun) {
    return tree.children(noun, "case").stream()
        .filter(c -> c.id() > 1 && c.id() < noun.id())
        .anyMatch(
            c ->
                lexicon.has("<before>", Lexicon.lower(c))
                    || lexicon.has("<before>", Lexicon.lower(tree.sentence().token(c.id() - 1))));
  }

  /** The standing that a predicate gives itself. */
  Act.Standing own(Token predicate) {
    List<String> auxiliaries = new ArrayList<>();
    for (Token t : tree.children(predicate, "aux")) {
      auxiliaries.add(Lexicon.lower(t));
    }
    boolean future = auxiliaries.stream().anyMatch(FUTURE::has);
    boolean unreal = auxiliaries.stream().anyMatch(UNREAL::contains);
    boolean wanted = auxiliaries.stream().anyMatch(a -> WANTED.contains(a) || NEED.has(a));
    if (isNegated(predicate)) {
      boolean willed = future || unreal || (auxiliaries.isEmpty() && isPresent(predicate));
      return new Act.Standing(willed ? Factuality.REFUSED : Factuality.DENIED, List.of());
    }
    Factuality status = Factuality.OCCURRED;
    if (isConditional(predicate) || isSubjunctive(predicate) || isIdea(predicate)) {
      status = Factuality.HYPOTHETICAL;
    } else if (tree.children(predicate, "advmod").stream()
        .anyMatch(a -> lexicon.has("<almost>", Lexicon.lower(a)))) {
      status = Factuality.HYPOTHETICAL;
    } else if (future) {
      status = hasCondition(predicate) ? Factuality.HYPOTHETICAL : Factuality.PLANNED;
    } else if (auxiliaries.stream().anyMatch(WOULD::has)
        && isReported(predicate)
        && !hasCondition(predicate)) {
      status = Factuality.PLANNED;
    } else if (unreal || wanted) {
      status = Factuality.HYPOTHETICAL;
    } else if (predicate.is(Morph.GERUND) && auxiliaries.stream().anyMatch(PASSIVE::has)) {
      // "was shelling the port when": it went on then
      boolean then = tree.children(predicate, "aux").stream().anyMatch(a -> a.is(Morph.PAST));
      status = then ? Factuality.OCCURRED : Factuality.ONGOING;
    } else if (auxiliaries.stream().anyMatch(PERFECT::has) && isSince(predicate)
        || isCurrent(predicate)
        || isRepeated(predicate)) {
      status = Factuality.ONGOING;
    } else if (predicate.is(Morph.INFINITIVE)
        && auxiliaries.isEmpty()
        && new Clause(tree, predicate).isInfinitive()) {
      status = Factuality.PLANNED;
    }
    return new Act.Standing(status, List.of());
  }

  /** <i>The prospect of Varland sending weapons</i>, where the gerund is read as the verb. */
  private boolean isIdea(Token predicate) {
    return predicate.is(Morph.GERUND)
        && tree.child(predicate, "aux").isEmpty()
        && tree.child(predicate, "nsubj")
            .filter(n -> lexicon.has("<fear>", Lexicon.lower(n)))
            .isPresent();
  }

  /** <i>The demand that Varland withdraw</i>: a bare verb behind a subject of the singular. */
  private boolean isSubjunctive(Token predicate) {
    boolean bare = predicate.is(Morph.BARE);
    return bare
        && tree.child(predicate, "aux").isEmpty()
        && tree.children(predicate, "mark").stream()
            .anyMatch(m -> Particles.CLAUSE.has(Lexicon.lower(m)))
        && tree.child(predicate, "nsubj")
            .filter(n -> n.is(Morph.SINGULAR_NAME) || n.is(Morph.SINGULAR_NOUN))
            .filter(n -> tree.child(n, "conj").isEmpty())
            .isPresent();
  }

  /** <i>Since the war it has sent aid</i>: what began then goes on. */
  private boolean isSince(Token predicate) {
    return tree.children(predicate, "obl").stream()
            .anyMatch(o -> Particles.SINCE.has(tree.preposition(o)))
        || tree.children(predicate, "advcl").stream()
            .flatMap(c -> tree.children(c, "mark").stream())
            .anyMatch(m -> Particles.SINCE.has(Lexicon.lower(m)));
  }

  /** <i>The troops that Varland currently keeps there</i>. */
  private boolean isCurrent(Token predicate) {
    return isPresent(predicate)
        && tree.children(predicate, "advmod").stream().map(Lexicon::lower).anyMatch(CURRENTLY::has);
  }

  /** <i>Varland has repeatedly accused Ostmark</i>: no single deed is told. */
  boolean isRepeated(Token predicate) {
    return tree.children(predicate, "advmod").stream().map(Lexicon::lower).anyMatch(AGAIN::has);
  }

  /**
   * <i>Varland is threatening Ostmark</i>, <i>continues to blame it</i>: it goes on in so many
   * words.
   */
  boolean isUnderWay(Token predicate) {
    boolean progressive =
        predicate.is(Morph.GERUND)
            && tree.children(predicate, "aux").stream()
                .anyMatch(a -> PASSIVE.has(Lexicon.lower(a)));
    return progressive
        || (predicate.is("xcomp")
            && tree.head(predicate).filter(h -> GOING_ON.has(Lexicon.lower(h))).isPresent());
  }

  private static boolean isPresent(Token predicate) {
    return predicate.is(Morph.PRESENT);
  }

  private boolean isReported(Token predicate) {
    return predicate.is("ccomp")
        || !Speaker.of(tree, matcher, predicate).isEmpty()
        || tree.children(predicate, "parataxis").stream().anyMatch(this::isSaying)
        || predicate.is("parataxis");
  }

  private boolean isSaying(Token t) {
    return matcher.match(tree, t).filter(m -> m.effect().is(Operator.SAY)).isPresent();
  }

  /** Whether it is negated. */
  boolean isNegated(Token predicate) {
    for (Token t : tree.children(predicate)) {
      String word = Lexicon.lower(t);
      if ((t.is("advmod") || t.is("det") || t.is("cc") || t.is("mark"))
          && NEGATIONS.contains(word)) {
        return true;
      }
      if ((t.is("nsubj") || t.is("obj"))
          && (NOBODY.has(word)
              || tree.children(t, "det").stream()
                  .anyMatch(d -> Particles.NO.has(Lexicon.lower(d))))) {
        return true;
      }
      // "nor has it left": the conjunction may hang on the auxiliary
      if (t.is("aux") && tree.children(t, "cc").stream().anyMatch(c -> NOR.has(Lexicon.lower(c)))) {
        return true;
      }
      if (t.is("advmod") && LONGER.has(word)) {
        return true;
      }
    }
    return false;
  }

  /** Whether it is an if-clause. */
  boolean isConditional(Token predicate) {
    if (isInverted(predicate)) {
      return true;
    }
    if (!predicate.is("advcl")
        && !predicate.is("ccomp")
        && !predicate.is("acl")
        && !predicate.is("csubj")) {
      return false;
    }
    for (Token t : tree.children(predicate)) {
      if (CONDITIONS.contains(t.form().toLowerCase(Locale.ROOT))
          && (t.is("mark") || (t.is("aux") && t.id() == tree.firstOf(predicate)))) {
        return true;
      }
    }
    return false;
  }

  /** <i>Its allies would act should Varland join in</i>. */
  private boolean isInvertedShould(Token predicate) {
    return !(predicate.isRoot() || predicate.is("conj") || predicate.is("parataxis"))
        && tree.children(predicate, "aux").stream()
            .anyMatch(
                a ->
                    CONDITIONS.contains(a.form().toLowerCase(Locale.ROOT))
                        && tree.child(predicate, "nsubj").filter(n -> n.id() > a.id()).isPresent());
  }

  /** <i>Had Varland attacked, the talks would have ended</i>. */
  private boolean isInverted(Token predicate) {
    if (isInvertedShould(predicate)) {
      return true;
    }
    Token first = tree.sentence().token(tree.firstOf(predicate));
    return first.is(Morph.PAST)
        && PERFECT.has(Lexicon.lower(first))
        && first.head() == predicate.id()
        && tree.child(predicate, "nsubj").isPresent();
  }

  /** Whether it depends on a condition. */
  boolean hasCondition(Token predicate) {
    return tree.children(predicate, "advcl").stream().anyMatch(this::isConditional)
        || tree.children(predicate, "obl").stream()
            .anyMatch(
                o ->
                    (EVENT.has(Lexicon.lower(o)) && Particles.INSIDE.has(tree.preposition(o)))
                        || tree.children(o, "mark").stream()
                            .anyMatch(m -> CONDITIONS.contains(Lexicon.lower(m))));
  }
}
