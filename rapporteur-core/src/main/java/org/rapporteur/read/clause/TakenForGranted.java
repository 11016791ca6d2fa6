package org.rapporteur.read.clause;

import java.util.Optional;
import org.rapporteur.lexicon.WordList;
import org.rapporteur.lexicon.Words;
import org.rapporteur.record.EventType;
import org.rapporteur.record.Proposition.Factuality;
import org.rapporteur.syntax.Morph;
import org.rapporteur.syntax.Token;
import org.rapporteur.syntax.Tree;
import org.rapporteur.syntax.Upos;

/**
 * What a clause takes for granted of the events that its nouns name, whatever becomes of the clause
 * itself: <i>it may retaliate over the raid</i> tells of a raid that has been.
 */
final class TakenForGranted {

  private static final WordList KNOWN = Words.standard().of("clause.known");
  private static final WordList BEHIND = Words.standard().of("clause.behind");
  private static final WordList ANNOUNCING = Words.standard().of("clause.announcing");
  private static final WordList BEGINNING = Words.standard().of("clause.beginning");
  private static final WordList PERFECT = Words.standard().of("auxiliary-of-perfect");
  private static final WordList MEANS = Words.standard().of("clause.means");

  private final Tree tree;
  private final FrameMatcher matcher;
  private final Lexicon lexicon;
  private final Modality modality;

  TakenForGranted(Tree tree, FrameMatcher matcher, Lexicon lexicon, Modality modality) {
    this.tree = tree;
    this.matcher = matcher;
    this.lexicon = lexicon;
    this.modality = modality;
  }

  /** What something is done over or after has been: <i>it will retaliate over the raid</i>. */
  boolean isKnown(Token at, Token head) {
    // "after the talks it will decide": they are to come, too
    boolean before =
        BEHIND.has(tree.preposition(at)) && modality.own(head).factuality() != Factuality.PLANNED;
    return at.upos().isNominal()
        && (at.is("obl") || at.is("nmod"))
        && (before || KNOWN.has(tree.preposition(at)));
  }

  /**
   * What will only be spoken of, marked or made use of is not what will be: <i>they will discuss
   * Varland's raid</i>, <i>Monday will mark a year since the raid</i>; but <i>it will make its
   * visit</i>, <i>its visit will begin</i>.
   */
  boolean isSpokenOf(Token trigger, Token at, Token head, Act.Standing inner) {
    boolean ahead =
        trigger.upos().isNominal()
            && inner.factuality() == Factuality.OCCURRED
            && (at.is("obj") || at.is("nsubj") || at.is("obl"))
            && modality.own(head).factuality() == Factuality.PLANNED;
    if (!ahead) {
      return false;
    }
    if (!lexicon.core(tree, at).equals(trigger) && !at.equals(trigger)) {
      return true;
    }
    Optional<Effect> effect = matcher.match(tree, head).map(FrameMatcher.Match::effect);
    boolean elsewhere =
        at.is("obj")
            ? effect.flatMap(Effect::operator).isEmpty()
            : effect.flatMap(Effect::type).isPresent();
    return elsewhere && tree.child(trigger, "nmod:poss").isPresent();
  }

  /** <i>Backs the plan for talks, adding that it …</i>: what is added is no part of the plan. */
  boolean isAdded(Token clause) {
    return clause.is("acl")
        && clause.is(Morph.GERUND)
        && clause.id() > 1
        && tree.sentence().token(clause.id() - 1).upos() == Upos.PUNCT
        && matcher.match(tree, clause).filter(m -> m.effect().is(Operator.SAY)).isPresent();
  }

  /** <i>Talks have begun</i>: they go on. */
  boolean isBegun(Token at, Token head) {
    return (at.is("nsubj") || at.is("obj"))
        && BEGINNING.has(Lexicon.lower(head))
        && tree.children(head, "aux").stream()
            .anyMatch(a -> a.is(Morph.PRESENT) && PERFECT.has(Lexicon.lower(a)));
  }

  /** <i>It hopes to end the quarrel by holding talks</i>. */
  boolean isMeans(Token clause) {
    return clause.is(Morph.GERUND)
        && tree.children(clause, "mark").stream().anyMatch(m -> MEANS.has(Lexicon.lower(m)));
  }

  /** <i>She announced a visit</i>: it is to come. */
  boolean isAnnounced(Token at, Token head) {
    return at.is("obj") && ANNOUNCING.has(Lexicon.lower(head)) && isMeeting(at);
  }

  private boolean isMeeting(Token noun) {
    return lexicon
        .noun(tree, noun)
        .flatMap(Effect::type)
        .filter(t -> t == EventType.CONSULT)
        .isPresent();
  }

  /** Whether what a verb sets going lasts: <i>it launched a campaign to take the port</i>. */
  boolean isLasting(Token head) {
    return tree.children(head, "obj").stream().anyMatch(o -> lexicon.hasNoun("<going>", tree, o));
  }
}
