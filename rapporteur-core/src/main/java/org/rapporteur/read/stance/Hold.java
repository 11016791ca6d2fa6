package org.rapporteur.read.stance;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.rapporteur.lexicon.Particles;
import org.rapporteur.lexicon.WordList;
import org.rapporteur.lexicon.Words;
import org.rapporteur.record.Position.Stance;
import org.rapporteur.syntax.Clause;
import org.rapporteur.syntax.Morph;
import org.rapporteur.syntax.Token;
import org.rapporteur.syntax.Tree;
import org.rapporteur.syntax.Upos;

/**
 * Tells whether the stance that a word tells is held at all: what somebody gave up, left undone or
 * may only come to is not. <i>Varland dropped its demand for a pier</i>, <i>stopped short of
 * rejecting it</i>, <i>hardly backs it</i>.
 */
final class Hold {

  private static final WordList HARDLY = Words.standard().of("stance.hardly");
  private static final WordList POSSIBLE = Words.standard().of("stance.possible");
  private static final WordList PERFECT = Words.standard().of("auxiliary-of-perfect");
  private static final WordList WOULD = Words.standard().of("auxiliary-of-unreal");
  private static final WordList NOBODY = Words.standard().of("stance.nobody");
  private static final WordList NOTHING = Words.standard().of("clause.nobody");
  private static final WordList ALLEGED = Words.standard().of("stance.allegedly");
  private static final WordList LONGER = Words.standard().of("clause.longer");
  private static final WordList LEFT = Words.standard().of("stance.left");
  private static final WordList REVERSAL = Words.standard().of("stance.reversal");
  private static final WordList INSTEAD = Words.standard().of("stance.instead");
  private static final WordList WHETHER = Words.standard().of("stance.idle.whether");
  private static final WordList ASKING = Words.standard().of("stance.silence");
  private static final WordList SILENT = Words.standard().of("stance.silence.verbs");
  private static final WordList CHARGED = Words.standard().of("stance.charged-with");
  private static final WordList IF = Words.standard().of("stance.if");
  private static final WordList FROM = Words.standard().of("stance.left-from");
  private static final WordList FALSELY = Words.standard().of("stance.falsely");
  private static final WordList LIGHT = Words.standard().of("stance.light");
  private static final WordList NEGATION = Words.standard().of("negation");

  private static final int CLIMB = 4;

  private final Tree tree;
  private final StanceWords words;

  Hold(Tree tree, StanceWords words) {
    this.tree = tree;
    this.words = words;
  }

  /** Whether the stance of a word is held. */
  boolean isHeld(Token cue) {
    if (isUnreal(cue)) {
      return false;
    }
    Token at = cue;
    for (int steps = 0; steps < CLIMB; steps++) {
      if (marked(at, INSTEAD) || isOpen(at) || isAnothersWord(at)) {
        return false;
      }
      Optional<Token> head = over(at);
      if (head.isEmpty()) {
        return true;
      }
      if (isLeft(at, head.get())) {
        return isKept(at, head.get());
      }
      at = head.get();
    }
    return true;
  }

  /** The words that a word of stance hangs in together with its holder, itself the first. */
  List<Token> chain(Token cue) {
    List<Token> found = new ArrayList<>(List.of(cue));
    Token at = cue;
    for (int steps = 0; steps < CLIMB; steps++) {
      boolean idle = marked(at, INSTEAD) || isOpen(at);
      Optional<Token> head = idle ? tree.head(at) : over(at);
      if (head.isEmpty()) {
        return found;
      }
      at = head.get();
      found.add(at);
    }
    return found;
  }

  /** <i>Varland no longer backs it</i>. */
  boolean isPast(Token cue) {
    return tree.children(cue).stream()
        .filter(c -> c.id() > 1 && c.id() < cue.id())
        .anyMatch(
            c ->
                LONGER.has(c.form().toLowerCase(Locale.ROOT))
                    && Particles.NO.has(lower(tree.sentence().token(c.id() - 1))));
  }

  /** <i>Hardly backs it</i>, <i>might back it</i>, <i>would have backed it</i>. */
  private boolean isUnreal(Token cue) {
    boolean would = false;
    boolean perfect = false;
    for (Token c : tree.children(cue)) {
      String word = lower(c);
      if (c.is("advmod") && HARDLY.has(word) || c.is("aux") && POSSIBLE.has(word)) {
        return true;
      }
      if (c.is("nsubj")
          && (NOBODY.has(word)
              || tree.children(c).stream().anyMatch(d -> d.is("det") && NOBODY.has(lower(d))))) {
        return true;
      }
      if (c.is("obj") && NOTHING.has(word) || c.is("advmod") && ALLEGED.has(word)) {
        return true;
      }
      would |= c.is("aux") && WOULD.has(word);
      perfect |= c.is("aux") && PERFECT.has(word);
    }
    return would && perfect || isPast(cue) || isFalselyTold(cue);
  }

  /** <i>Ostmark falsely claimed that Varland had backed it</i>. */
  private boolean isFalselyTold(Token cue) {
    return tree.head(cue)
        .filter(h -> cue.is("ccomp"))
        .filter(h -> tree.children(h, "advmod").stream().anyMatch(a -> FALSELY.has(lower(a))))
        .isPresent();
  }

  /** <i>Ostmark accused Varland of rejecting it</i>, <i>stopped it from backing it</i>. */
  private boolean isAnothersWord(Token at) {
    return at.is(Morph.GERUND)
        && tree.children(at, "mark").stream().anyMatch(m -> CHARGED.has(lower(m)))
        && tree.head(at).filter(h -> tree.child(h, "obj").isPresent()).isPresent();
  }

  /** <i>Would not say if it backs it</i>. */
  boolean isOpen(Token at) {
    return marked(at, WHETHER)
        || (marked(at, IF)
            && (at.is("ccomp") || tree.head(at).filter(h -> isSilent(h)).isPresent()));
  }

  private static boolean isSilent(Token verb) {
    return ASKING.has(lower(verb)) || SILENT.has(lower(verb));
  }

  private boolean marked(Token at, WordList list) {
    return tree.children(at).stream()
        .filter(c -> c.is("mark") || c.is("case") || c.is("cc"))
        .anyMatch(
            c ->
                list.has(lower(c))
                    || (c.id() > 1 && list.has(lower(tree.sentence().token(c.id() - 1)))));
  }

  /** What a word completes without a subject of its own. */
  private Optional<Token> over(Token at) {
    Optional<Token> head = tree.head(at);
    if (head.isEmpty()) {
      return head;
    }
    boolean own = at.upos() == Upos.VERB && tree.child(at, "nsubj").isPresent();
    boolean completes =
        at.is("xcomp")
            || (at.is("acl") && !at.relation().equals("acl:relcl"))
            || (at.is("ccomp") && new Clause(tree, at).isInfinitive())
            || (at.is("advcl") && isTight(at, head.get()));
    boolean named =
        at.upos() == Upos.NOUN
            && (at.is("obj")
                || ((at.is("obl") || at.is("nmod")) && FROM.has(tree.preposition(at)))
                || (at.is("nsubj") && new Clause(tree, head.get()).isPassive()));
    return head.filter(h -> !own && (completes || named));
  }

  /** Without a comma, and no aim of what is done to a thing: <i>it sent envoys to reject it</i>. */
  private boolean isTight(Token at, Token head) {
    int first = tree.firstOf(at);
    return at.id() > head.id()
        && first > 1
        && tree.sentence().token(first - 1).upos() != Upos.PUNCT
        && tree.child(head, "obj").isEmpty();
  }

  /** Whether a word says that what it takes is left: alone, or with the word behind it. */
  private boolean isLeft(Token at, Token head) {
    String lemma = lower(head);
    boolean light = LIGHT.has(lemma) && at.upos() == Upos.NOUN;
    if (light && (isPast(head) || isNegated(head))) {
      return true;
    }
    if (head.upos() == Upos.NOUN) {
      boolean none = tree.children(head, "det").stream().anyMatch(d -> Particles.NO.has(lower(d)));
      boolean asked =
          words.cues(lemma).stream().anyMatch(q -> q.stance() == Stance.DEMANDS)
              || REVERSAL.has(lemma);
      return none || asked;
    }
    return LEFT.has(lemma) || isParting(head);
  }

  /** Whether a word is another together with the one behind it: <i>back down</i>. */
  boolean isParting(Token verb) {
    return verb.id() < tree.sentence().size()
        && LEFT.has(lower(verb) + " " + lower(tree.sentence().token(verb.id() + 1)));
  }

  /** <i>Varland refuses to drop its demand</i>, <i>will not drop it</i>: it is held. */
  private boolean isKept(Token at, Token left) {
    boolean light = LIGHT.has(lower(left)) && at.upos() == Upos.NOUN;
    if (left.upos() != Upos.VERB || light) {
      return false;
    }
    boolean no = isNegated(left);
    boolean refused =
        over(left)
            .filter(h -> words.cues(lower(h)).stream().anyMatch(q -> q.stance() == Stance.REJECTS))
            .isPresent();
    return no || refused;
  }

  private boolean isNegated(Token verb) {
    return tree.children(verb).stream().anyMatch(c -> NEGATION.has(lower(c)));
  }

  private static String lower(Token t) {
    return t.lemma().toLowerCase(Locale.ROOT);
  }
}
