package org.rapporteur.read.stance;

import java.util.Locale;
import java.util.Optional;
import org.rapporteur.lexicon.Particles;
import org.rapporteur.lexicon.WordList;
import org.rapporteur.lexicon.Words;
import org.rapporteur.record.Position.Stance;
import org.rapporteur.syntax.Clause;
import org.rapporteur.syntax.Token;
import org.rapporteur.syntax.Tree;
import org.rapporteur.syntax.Upos;

/** Tells what the stance of a word is by what it is about. */
final class Shades {

  private static final WordList ANSWERING = Words.standard().of("stance.retaliating");
  private static final WordList CHARGE = Words.standard().of("stance.charge");
  private static final WordList BLAMING = Words.standard().of("stance.disapproving");
  private static final WordList DECISION = Words.standard().of("stance.decision");
  private static final WordList ORDERING = Words.standard().of("stance.ordering");

  private final Tree tree;
  private final StanceWords words;

  Shades(Tree tree, StanceWords words) {
    this.tree = tree;
    this.words = words;
  }

  /** Whether a word takes no stance by what it is about. */
  boolean isNone(Stance stance, Token issue) {
    return stance == Stance.COMMITS && (isWrong(issue) || isOwnStance(issue));
  }

  /** <i>Varland stood by its demand</i>: it is the demand that tells the stance. */
  private boolean isOwnStance(Token issue) {
    return issue.upos() == Upos.NOUN
        && !words.cues(lower(issue)).isEmpty()
        && tree.children(issue).stream()
            .anyMatch(c -> c.relation().equals("nmod:poss") && c.upos() == Upos.PRON);
  }

  /** To commit a wrong is no promise: <i>Varland committed acts of aggression</i>. */
  private boolean isWrong(Token issue) {
    return issue.upos() == Upos.NOUN
        && (words.has("wrong", lower(issue))
            || tree.children(issue, "nmod").stream()
                .anyMatch(
                    n -> words.has("wrong", lower(n)) && !Particles.GOAL.has(tree.preposition(n))));
  }

  /**
   * To be ready for a hostile act is to warn of it; to want to make peace oneself is to be open to
   * it: <i>Varland wants to settle the quarrel</i>.
   */
  Stance of(Token t, Stance stance, Token issue) {
    boolean own = stance == Stance.DEMANDS && issue.is("xcomp");
    if (own && issue.upos() == Upos.VERB && words.has("peaceable", lower(issue))) {
      return Stance.OPEN;
    }
    if (stance == Stance.REJECTS && t.upos() == Upos.VERB && isCharge(t)) {
      return Stance.DENIES;
    }
    if (BLAMING.has(lower(t))) {
      return ofVerb(t, stance);
    }
    if (ORDERING.has(lower(t)) && t.upos() == Upos.VERB && isOwnOrder(t)) {
      return Stance.COMMITS;
    }
    boolean kind = stance == Stance.OPEN || stance == Stance.COMMITS;
    boolean answer = stance == Stance.COMMITS && ANSWERING.has(lower(issue));
    if (answer || (kind && issue.upos() == Upos.NOUN && words.has("dread", lower(issue)))) {
      return Stance.WARNS;
    }
    return kind
            && issue.upos() == Upos.VERB
            && words.has("hostile", lower(issue))
            && !words.has("friendly", lower(issue))
        ? Stance.WARNS
        : stance;
  }

  /** <i>Rejected the accusation</i>. */
  private boolean isCharge(Token verb) {
    return new Clause(tree, verb).patient().filter(o -> CHARGE.has(lower(o))).isPresent();
  }

  /** What the stance of a verb is by whom or what it has for an object. */
  Stance ofVerb(Token verb, Stance stance) {
    boolean against = stance == Stance.REJECTS || stance == Stance.ACCUSES;
    return against && verb.upos() == Upos.VERB && BLAMING.has(lower(verb))
        ? blaming(verb).orElse(stance)
        : stance;
  }

  /**
   * Whoever disapproves of somebody or of a wrong accuses, of a decision rejects: <i>Varland
   * criticised the ban</i>, <i>condemned Ostmark for its violations</i>.
   */
  private Optional<Stance> blaming(Token verb) {
    Optional<Token> object = new Clause(tree, verb).patient();
    boolean somebody =
        object
            .filter(o -> o.upos() == Upos.PROPN && tree.sentence().nameAt(o).isPresent())
            .isPresent();
    if (somebody || object.filter(o -> words.has("wrong", lower(o))).isPresent()) {
      return Optional.of(Stance.ACCUSES);
    }
    return object
        .filter(o -> DECISION.has(lower(o)))
        .filter(o -> tree.children(o).stream().noneMatch(c -> c.relation().equals("nmod:poss")))
        .map(o -> Stance.REJECTS);
  }

  /** <i>Tolen ordered the reopening of the pier</i>: nobody else is told to do it. */
  private boolean isOwnOrder(Token verb) {
    Optional<Token> object = tree.child(verb, "obj");
    boolean infinitive =
        tree.children(verb).stream()
            .anyMatch(c -> (c.is("xcomp") || c.is("advcl")) && new Clause(tree, c).isInfinitive());
    return !new Clause(tree, verb).isPassive()
        && (object.isEmpty()
            ? infinitive
            : !infinitive
                && object.get().upos() == Upos.NOUN
                && tree.sentence().nameAt(object.get()).isEmpty());
  }

  private static String lower(Token t) {
    return t.lemma().toLowerCase(Locale.ROOT);
  }
}
