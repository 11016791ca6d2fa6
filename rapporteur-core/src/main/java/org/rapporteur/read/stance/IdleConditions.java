package org.rapporteur.read.stance;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.lexicon.Particles;
import org.rapporteur.lexicon.WordList;
import org.rapporteur.lexicon.Words;
import org.rapporteur.syntax.Clause;
import org.rapporteur.syntax.Morph;
import org.rapporteur.syntax.Token;
import org.rapporteur.syntax.Tree;
import org.rapporteur.syntax.Upos;
import org.rapporteur.text.Span;

/**
 * Tells the if-thens that set nobody a condition: what would have been (<i>had Varland signed,
 * there would have been no war</i>), what only weighs whether something is so (<i>if the count is
 * correct, it is the worst year</i>), what is said to whoever listens (<i>if you look at the
 * map</i>), and turns of speech (<i>as long as it takes</i>, <i>if anything</i>).
 */
final class IdleConditions {

  private static final WordList UNREAL = Words.standard().of("stance.idle.unreal");
  private static final WordList PERFECT = Words.standard().of("auxiliary-of-perfect");
  private static final WordList WEIGHED = Words.standard().of("stance.idle.weighed");
  private static final WordList BINDING = Words.standard().of("stance.idle.binding");
  private static final WordList ANYBODY = Words.standard().of("stance.idle.anybody");
  private static final WordList LOOKING = Words.standard().of("stance.idle.looking");
  private static final WordList ENOUGH = Words.standard().of("stance.idle.enough");
  private static final WordList ALONE = Words.standard().of("stance.idle.alone");
  private static final WordList FEARED = Words.standard().of("stance.idle.feared");
  private static final WordList ONCE = Words.standard().of("stance.idle.once");
  private static final WordList NEGATION = Words.standard().of("negation");
  private static final WordList MUST = Words.standard().of("must");
  private static final Set<String> POSSIBLE =
      Words.standard().of("stance.conditional-finder.unreal").all();
  private static final WordList THAT = Words.standard().of("stance.idle.that");
  private static final WordList WHETHER = Words.standard().of("stance.idle.whether");

  private final Tree tree;

  IdleConditions(Tree tree) {
    this.tree = tree;
  }

  /** Whether an if-then sets nobody a condition. */
  boolean isIdle(ConditionalFinder.IfThen pair) {
    return isBygone(pair.consequence())
        || isBygone(pair.mark())
        || isHollow(pair.consequence())
        || isOpen(pair.mark())
        || isOpen(pair.main())
        || isTurn(pair)
        || isTold(pair)
        || isPointer(pair)
        || (pair.form() == ConditionForm.WHEN && isDated(pair))
        || (pair.form() == ConditionForm.IF
            && (isWeighed(pair)
                || isAnybodys(pair)
                || isAsItIs(pair)
                || isRemark(pair)
                || isAim(pair)
                || isBroken(pair)));
  }

  /** <i>There would have been no war.</i> */
  private boolean isBygone(Span consequence) {
    return tree.sentence().within(consequence).stream()
        .filter(t -> t.upos() == Upos.VERB || t.upos() == Upos.ADJ || t.upos() == Upos.NOUN)
        .anyMatch(t -> has(tree.children(t, "aux"), UNREAL) && has(perfect(t), PERFECT));
  }

  /** <i>If they had left in May</i>. */
  private boolean isBygone(Token mark) {
    return Particles.CONDITION.has(lower(mark))
        && tree.head(mark)
            .filter(v -> v.is(Morph.PARTICIPLE))
            .filter(
                v ->
                    tree.children(v, "aux").stream()
                        .anyMatch(a -> a.is(Morph.PAST) && PERFECT.has(lower(a))))
            .isPresent();
  }

  /** <i>But not until the war is over</i>: nothing is told to follow. */
  private boolean isHollow(Span consequence) {
    return tree.sentence().within(consequence).stream()
        .noneMatch(
            t ->
                t.upos().isNominal()
                    || t.upos() == Upos.VERB
                    || t.upos() == Upos.AUX
                    || t.upos() == Upos.ADJ);
  }

  private List<Token> perfect(Token verb) {
    return tree.children(verb).stream()
        .filter(a -> a.is("aux") && a.is(Morph.INFINITIVE) && a.id() < verb.id())
        .toList();
  }

  /**
   * <i>Asked whether it would leave if Varland did</i>, <i>amid fears that aid would be cut if she
   * won</i>: nobody says that it would.
   */
  boolean isOpen(Token mark) {
    Optional<Token> at = Optional.of(mark);
    for (int steps = 0; at.isPresent() && steps < 20; steps++) {
      Optional<Token> head = tree.head(at.get());
      boolean clause = at.get().relation().startsWith("acl") || at.get().is("ccomp");
      if (has(tree.children(at.get(), "mark"), WHETHER)
          || (clause && head.filter(this::isFear).isPresent())) {
        return true;
      }
      at = head;
    }
    return false;
  }

  private boolean isFear(Token t) {
    return t.upos() == Upos.NOUN
        && FEARED.has(lower(t))
        && t.id() < tree.sentence().size()
        && Particles.CLAUSE.has(lower(tree.sentence().token(t.id() + 1)));
  }

  /** <i>Once they learnt of it, they left</i>. */
  private static boolean isTold(ConditionalFinder.IfThen pair) {
    return ONCE.has(lower(pair.mark())) && pair.main().is(Morph.PAST);
  }

  /** <i>As long as it takes</i>, <i>if anything</i>. */
  private boolean isTurn(ConditionalFinder.IfThen pair) {
    List<Token> half = tree.sentence().within(pair.condition());
    Token last = half.get(half.size() - 1);
    boolean lasting = !Particles.CONDITION.has(lower(half.get(0))) && half.size() <= 6;
    return (lasting && ENOUGH.has(lower(last)) && !isNamed(half))
        || (half.size() == 2 && ALONE.has(lower(last)))
        || (half.size() == 2 && NEGATION.has(lower(last)) && pair.mark().id() > pair.main().id());
  }

  /**
   * <i>The tasks before us</i>, <i>its name depends on it</i>, <i>if even</i>: nothing is named.
   */
  private boolean isPointer(ConditionalFinder.IfThen pair) {
    return tree.sentence().within(pair.condition()).stream()
        .noneMatch(
            t ->
                (t.upos().isNominal() && t.upos() != Upos.PRON)
                    || t.upos() == Upos.VERB
                    || t.upos() == Upos.AUX
                    || t.upos() == Upos.ADJ
                    || NEGATION.has(lower(t)));
  }

  /** <i>When parliament meets next month</i>: that comes whatever anybody does. */
  private boolean isDated(ConditionalFinder.IfThen pair) {
    return tree.sentence().within(pair.condition()).stream().anyMatch(Clause::isTime);
  }

  /**
   * <i>If its allies have been silent, Ostmark has been no louder</i>: both are told as they are,
   * and set beside each other.
   */
  private boolean isAsItIs(ConditionalFinder.IfThen pair) {
    return tree.head(pair.mark()).filter(this::isAsItIs).isPresent() && isAsItIs(pair.main());
  }

  private boolean isAsItIs(Token verb) {
    List<Token> auxiliaries = tree.children(verb, "aux");
    boolean perfect =
        auxiliaries.stream().anyMatch(a -> a.is(Morph.PRESENT) && PERFECT.has(lower(a)));
    boolean progressive =
        verb.is(Morph.GERUND)
            && tree.child(verb, "xcomp").isEmpty()
            && auxiliaries.stream().anyMatch(a -> a.is(Morph.PRESENT));
    return perfect || progressive;
  }

  /** <i>If so, that is a good thing</i>: a word about it, and nothing that would follow. */
  private boolean isRemark(ConditionalFinder.IfThen pair) {
    return tree.child(pair.main(), "cop").filter(c -> c.is(Morph.PRESENT)).isPresent()
        && tree.sentence().within(pair.consequence()).stream()
            .noneMatch(t -> POSSIBLE.contains(lower(t)))
        && tree.child(pair.main(), "nsubj")
            .or(() -> tree.child(pair.main(), "expl"))
            .filter(s -> THAT.has(lower(s)))
            .isPresent();
  }

  /** <i>Its votes, which they need if they are to win</i>: what for, if nobody must do anything. */
  private boolean isAim(ConditionalFinder.IfThen pair) {
    return tree.head(pair.mark())
            .filter(v -> has(tree.children(v, "mark"), Particles.GOAL))
            .filter(v -> tree.child(v, "aux").filter(a -> a.is(Morph.PRESENT)).isPresent())
            .isPresent()
        && tree.sentence().within(pair.consequence()).stream().noneMatch(t -> MUST.has(lower(t)));
  }

  /** <i>Especially if Tolen, …, is elected</i>, cut off behind a name. */
  private boolean isBroken(ConditionalFinder.IfThen pair) {
    List<Token> half = tree.sentence().within(pair.condition());
    return half.stream().noneMatch(t -> t.upos() == Upos.VERB || t.upos() == Upos.AUX)
        && half.stream().anyMatch(t -> t.upos() == Upos.PROPN);
  }

  private static boolean isNamed(List<Token> half) {
    return half.stream().anyMatch(t -> t.upos() == Upos.PROPN || t.upos() == Upos.NOUN);
  }

  /** <i>If the report is true, it is the worst year</i>; but who will act on it binds itself. */
  private boolean isWeighed(ConditionalFinder.IfThen pair) {
    List<Token> half = tree.sentence().within(pair.condition());
    boolean weighed =
        half.stream()
            .filter(t -> WEIGHED.has(lower(t)))
            .anyMatch(t -> t.id() == pair.mark().id() + 1 || tree.head(t).isPresent() && heads(t));
    boolean acts =
        tree.sentence().within(pair.consequence()).stream()
            .anyMatch(t -> t.upos() == Upos.AUX && BINDING.has(lower(t)));
    return weighed && !acts;
  }

  /** Whether a word is what its clause says: <i>the report is true</i>, <i>proves true</i>. */
  private boolean heads(Token t) {
    return tree.child(t, "cop").isPresent()
        || tree.child(t, "aux:pass").isPresent()
        || t.is("xcomp");
  }

  /** <i>If you look at the map</i>, <i>if we go by the figures</i>. */
  private boolean isAnybodys(ConditionalFinder.IfThen pair) {
    return tree.sentence().within(pair.condition()).stream()
        .filter(t -> t.upos() == Upos.VERB && LOOKING.has(lower(t)))
        .anyMatch(v -> has(tree.children(v, "nsubj"), ANYBODY));
  }

  private static boolean has(List<Token> tokens, WordList list) {
    return tokens.stream().anyMatch(t -> list.has(lower(t)));
  }

  private static String lower(Token t) {
    return t.lemma().toLowerCase(Locale.ROOT);
  }
}
