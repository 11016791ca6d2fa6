package org.rapporteur.read.clause;

import java.util.Optional;
import java.util.Set;
import org.rapporteur.lexicon.Particles;
import org.rapporteur.lexicon.WordList;
import org.rapporteur.lexicon.Words;
import org.rapporteur.record.EventType;
import org.rapporteur.record.Proposition.Factuality;
import org.rapporteur.syntax.Clause;
import org.rapporteur.syntax.Morph;
import org.rapporteur.syntax.Token;
import org.rapporteur.syntax.Tree;
import org.rapporteur.syntax.Upos;

/**
 * Tells whether what a word tells happened: from its own {@link Modality}, then from every clause
 * that it hangs in. <i>Varland refused to say that it would not attack</i> is read from the inside
 * out.
 */
final class Embedding {

  private static final WordList EVE = Words.standard().of("clause.eve");
  private static final WordList GO = Words.standard().of("clause.go");
  private static final WordList GOING_ON = Words.standard().of("clause.going-on");
  private static final WordList SETTING_OUT = Words.standard().of("clause.setting-out");

  private static final WordList AVERSE = Words.standard().of("clause.averse");

  private static final WordList THE = Words.standard().of("clause.the");
  private static final WordList PROSPECT = Words.standard().of("clause.prospect");

  private static final int CLIMB = 14;
  private static final Set<String> NEED = Words.standard().of("need-or-have").all();
  private static final Set<String> TRUE = Words.standard().of("clause.true").all();

  private static final Optional<EventType> ACCUSED = Optional.of(EventType.ACCUSE);
  private static final Optional<EventType> REJECTED = Optional.of(EventType.REJECT);

  private final Tree tree;
  private final FrameMatcher matcher;
  private final Lexicon lexicon;
  private final Modality modality;
  private final TakenForGranted taken;

  Embedding(Tree tree, FrameMatcher matcher, Lexicon lexicon) {
    this.tree = tree;
    this.matcher = matcher;
    this.lexicon = lexicon;
    this.modality = new Modality(tree, matcher, lexicon);
    this.taken = new TakenForGranted(tree, matcher, lexicon, modality);
  }

  /** The standing of the act that a word tells. */
  Act.Standing of(Token trigger) {
    Act.Standing standing = modality.of(trigger);
    Token at = trigger;
    boolean aside = false;
    for (int steps = 0; steps < CLIMB; steps++) {
      Optional<Token> head = tree.head(at);
      if (standing.factuality() == Factuality.PLANNED && modality.hasCondition(at)) {
        standing = standing.with(Factuality.HYPOTHETICAL);
      }
      if (head.filter(h -> isOutOfQuestion(h)).isPresent() && at.relation().startsWith("acl")) {
        return standing.with(Factuality.REFUSED);
      }
      if (head.isEmpty()
          || (at.relation().equals("acl:relcl") && tree.child(at, "mark").isEmpty())) {
        break;
      }
      if (at.is("advcl") && !completes(at, head.get())) {
        return asked(purpose(standing, at, head.get()));
      }
      aside |= isAside(at, head.get()) || isOwnClause(at);
      if (taken.isKnown(at, head.get())
          || taken.isAdded(at)
          || taken.isSpokenOf(trigger, at, head.get(), standing)) {
        break;
      }
      Act.Standing above = under(standing, at, head.get());
      standing =
          aside && above.factuality().isNegative()
              ? new Act.Standing(standing.factuality(), above.allegers())
              : above;
      if (at.is("csubj") || at.is("nsubj")) {
        break;
      }
      at = head.get();
    }
    return asked(standing);
  }

  /** <i>There is no way we sit down with Varland</i>, <i>no prospect of Ostmark leaving</i>. */
  private boolean isOutOfQuestion(Token noun) {
    return noun.upos() == Upos.NOUN
        && PROSPECT.has(Lexicon.lower(noun))
        && tree.children(noun, "det").stream().anyMatch(d -> Particles.NO.has(Lexicon.lower(d)));
  }

  private boolean completes(Token clause, Token head) {
    return FrameMatcher.complement(tree, head).filter(clause::equals).isPresent()
        || matcher
            .match(tree, head)
            .flatMap(FrameMatcher.Match::object)
            .filter(clause::equals)
            .isPresent();
  }

  /**
   * What only accompanies what is denied is not denied with it: <i>it is not true that Varland will
   * leave the islands before the talks</i>.
   */
  private boolean isAside(Token at, Token head) {
    return at.is("obl")
        && at.upos().isNominal()
        && head.upos() == Upos.VERB
        && matcher
            .match(tree, head)
            .flatMap(FrameMatcher.Match::object)
            .filter(at::equals)
            .isEmpty();
  }

  /**
   * A second clause with a subject of its own is not denied with the first: <i>it denied that there
   * was a raid, and Roe asked for talks</i>.
   */
  private boolean isOwnClause(Token at) {
    boolean second =
        at.is("ccomp")
            && tree.head(at).stream()
                .flatMap(h -> tree.children(h, "ccomp").stream())
                .anyMatch(c -> c.id() < at.id());
    return (at.is("conj") || second)
        && tree.child(at, "nsubj").isPresent()
        && tree.child(at, "mark").isEmpty();
  }

  private Act.Standing asked(Act.Standing standing) {
    return isQuestion() && !standing.factuality().isNegative()
        ? standing.with(Factuality.HYPOTHETICAL)
        : standing;
  }

  /**
   * The aim of what is not done is not reached: <i>it will not send troops to fight</i>; that of
   * who went there is: <i>she flew to Ostmark to meet the rebels</i>.
   */
  private Act.Standing purpose(Act.Standing inner, Token aim, Token head) {
    if (head.upos().isNominal() || !settled(inner)) {
      return inner;
    }
    // "it warned against attacking Varland": nobody has
    if (aim.is(Morph.GERUND)
        && tree.children(aim, "mark").stream().anyMatch(m -> AVERSE.has(Lexicon.lower(m)))) {
      return inner.with(Factuality.HYPOTHETICAL);
    }
    if (taken.isMeans(aim)) {
      return new Act.Standing(of(head).factuality(), inner.allegers());
    }
    if (!new Clause(tree, aim).isInfinitive()) {
      return inner;
    }
    Act.Standing outer = modality.own(head);
    boolean reached =
        outer.factuality() == Factuality.OCCURRED
            && inner.factuality() == Factuality.PLANNED
            && SETTING_OUT.has(Lexicon.lower(head));
    return settled(outer) && !reached
        ? inner
        : new Act.Standing(outer.factuality(), inner.allegers());
  }

  private boolean isQuestion() {
    return tree.sentence().size() > 0
        && tree.sentence().token(tree.sentence().size()).form().equals("?");
  }

  /** What becomes of an act's standing when the word that tells it hangs under another. */
  private Act.Standing under(Act.Standing inner, Token at, Token head) {
    if (head.upos().isNominal()) {
      boolean modifies = at.is("nmod") || at.is("acl") || at.is("compound");
      if (at.is("nmod") && EVE.has(Lexicon.lower(head))) {
        return inner.with(Factuality.PLANNED);
      }
      if (modifies && isFalse(head)) {
        return new Act.Standing(Factuality.DENIED, inner.allegers());
      }
      if (modifies && lexicon.has("<fear>", Lexicon.lower(head)) && settled(inner)) {
        return inner.with(Factuality.HYPOTHETICAL);
      }
      Optional<Operator> operator =
          modifies ? lexicon.noun(tree, head).flatMap(Effect::operator) : Optional.empty();
      return operator.isPresent() ? applied(operator.get(), inner, head) : inner;
    }
    if (at.is("conj") && isHungTooHigh(at, head)) {
      return matcher
          .match(tree, head)
          .flatMap(m -> m.effect().operator())
          .map(o -> applied(o, inner, head))
          .orElse(inner);
    }
    if (at.is("conj")) {
      boolean shares =
          at.upos() == Upos.VERB
              && tree.child(at, "aux").isEmpty()
              && tree.child(at, "nsubj").isEmpty()
              && at.xpos().equals(head.xpos());
      return shares && settled(inner)
          ? modality.own(head).with(stronger(modality.own(head), inner))
          : inner;
    }
    if (head.upos() == Upos.ADJ && (at.is("ccomp") || at.is("csubj") || at.is("nsubj"))) {
      boolean no = modality.isNegated(head);
      boolean untrue =
          lexicon.has("<false>", Lexicon.lower(head)) != no
              && (lexicon.has("<false>", Lexicon.lower(head))
                  || TRUE.contains(Lexicon.lower(head)));
      if (untrue) {
        return new Act.Standing(Factuality.DENIED, inner.allegers());
      }
    }
    // "Varland needs to be ready to yield": it is not yet
    if (at.is("xcomp") && NEED.contains(Lexicon.lower(head)) && settled(inner)) {
      return inner.with(Factuality.HYPOTHETICAL);
    }
    boolean idea = at.is("nsubj") && lexicon.has("<fear>", Lexicon.lower(at));
    if (idea && tree.child(head, "cop").isPresent() && modality.isNegated(head)) {
      return new Act.Standing(Factuality.DENIED, inner.allegers());
    }
    if (at.is("nsubj") && tree.child(head, "expl").isPresent() && settled(inner)) {
      Act.Standing being = modality.own(head);
      return being.factuality() == Factuality.OCCURRED
          ? inner
          : new Act.Standing(being.factuality(), inner.allegers());
    }
    if (at.is("nsubj") && lexicon.has("<unreal>", Lexicon.lower(head)) && settled(inner)) {
      return inner.with(Factuality.HYPOTHETICAL);
    }
    if (at.upos().isNominal()
        && (at.is("obj") || at.is("nsubj") || at.is("obl"))
        && inner.factuality() == Factuality.OCCURRED
        && modality.own(head).factuality() == Factuality.PLANNED) {
      return inner.with(Factuality.PLANNED);
    }
    if (at.is("obl") && settled(inner) && modality.isConditional(head) && !isDefinite(at)) {
      return inner.with(Factuality.HYPOTHETICAL);
    }
    if (taken.isAnnounced(at, head) && settled(inner)) {
      return inner.with(Factuality.PLANNED);
    }
    if (taken.isBegun(at, head) && settled(inner)) {
      return inner.with(Factuality.ONGOING);
    }
    Optional<FrameMatcher.Match> match = matcher.match(tree, head);
    if (at.is("advcl") && match.flatMap(m -> m.effect().type()).equals(ACCUSED)) {
      return blamed(inner, head);
    }
    // "the talks were put off", "Varland cancelled its talks with Ostmark": they have not been
    boolean calledOff =
        match.flatMap(m -> m.effect().type()).equals(REJECTED)
            && lexicon.has("<talks>", Lexicon.lower(at))
            && match.flatMap(FrameMatcher.Match::object).filter(at::equals).isPresent();
    if (calledOff && settled(inner)) {
      return inner.with(Factuality.REFUSED);
    }
    if (match.isEmpty() || match.get().effect().operator().isEmpty()) {
      return at.is("advcl") || at.is("xcomp") ? purpose(inner, at, head) : inner;
    }
    boolean governed =
        at.is("xcomp")
            || at.is("ccomp")
            || at.is("advcl")
            || match.get().object().filter(at::equals).isPresent();
    Operator operator = match.get().effect().operator().get();
    // "it warned that Varland is massing troops" tells what is, and threatens with nothing
    boolean warned =
        operator == Operator.THREATEN
            && at.is("ccomp")
            && (inner.factuality() == Factuality.OCCURRED
                || inner.factuality() == Factuality.ONGOING);
    return governed ? applied(warned ? Operator.SAY : operator, inner, head) : inner;
  }

  /** <i>If it joins in the raid</i>: that raid is known to have been. */
  private boolean isDefinite(Token noun) {
    return tree.children(noun).stream()
        .anyMatch(t -> THE.has(Lexicon.lower(t)) || t.relation().equals("nmod:poss"));
  }

  /**
   * A bare gerund is not coordinated with a finite verb but with what that governs: <i>Varland
   * denied spying and plotting a coup</i>.
   */
  private boolean isHungTooHigh(Token at, Token head) {
    return at.is(Morph.GERUND)
        && tree.child(at, "aux").isEmpty()
        && tree.child(at, "nsubj").isEmpty()
        && head.upos() == Upos.VERB
        && !head.is(Morph.GERUND);
  }

  private boolean isFalse(Token noun) {
    return tree.children(noun, "amod").stream()
        .anyMatch(a -> lexicon.has("<false>", Lexicon.lower(a)));
  }

  private static Factuality stronger(Act.Standing outer, Act.Standing inner) {
    return settled(outer) ? inner.factuality() : outer.factuality();
  }

  private static boolean settled(Act.Standing s) {
    return s.factuality().isSettled();
  }

  private Act.Standing applied(Operator operator, Act.Standing inner, Token head) {
    Act.Standing outer = modality.of(head);
    boolean no = outer.factuality().isNegative();
    boolean goingTo =
        operator == Operator.TRY && GO.has(Lexicon.lower(head)) && head.is(Morph.GERUND);
    return switch (goingTo ? Operator.INTEND : operator) {
      case SAY -> said(no, inner, head);
      case ACCUSE -> blamed(inner, head);
      case TRY, LIGHT, ALLOW, END, NONE -> done(operator, outer, inner, head);
      case COMMIT, INTEND ->
          no || inner.factuality().isNegative()
              ? inner.with(Factuality.REFUSED)
              : inner.with(intended(outer, inner, head));
      // who is willing to do something has not set out to do it
      case READY ->
          inner.with(
              no || inner.factuality().isNegative() ? Factuality.REFUSED : Factuality.HYPOTHETICAL);
      case DEMAND, THREATEN -> inner.with(Factuality.DEMANDED);
      case REFUSE -> inner.with(no ? Factuality.HYPOTHETICAL : Factuality.REFUSED);
      case FAIL, PREVENT, DENY -> inner.with(no ? Factuality.OCCURRED : Factuality.DENIED);
    };
  }

  /** What nobody says or believes is open: <i>no one believes that Varland attacked</i>. */
  private Act.Standing said(boolean unsaid, Act.Standing inner, Token head) {
    return unsaid && settled(inner) ? inner.with(Factuality.HYPOTHETICAL) : alleged(inner, head);
  }

  /** <i>It tried to</i>, <i>it will go on</i>, <i>it ended the talks</i>. */
  private Act.Standing done(Operator operator, Act.Standing outer, Act.Standing inner, Token head) {
    if (isGoingOn(head) && settled(outer)) {
      return inner.with(Factuality.ONGOING);
    }
    // "it refused to stop the raids", "it is not ending the siege": that has not ended
    if (operator == Operator.END && settled(inner) && !isDone(outer)) {
      return inner;
    }
    // "it launched a campaign to destroy the port"
    boolean does = operator != Operator.END && operator != Operator.ALLOW;
    if (does && isDone(outer) && taken.isLasting(head) && settled(inner)) {
      return inner.with(Factuality.ONGOING);
    }
    if (!settled(outer) || outer.factuality() == Factuality.PLANNED) {
      return inner.with(outer.factuality());
    }
    Factuality own =
        inner.factuality() == Factuality.PLANNED ? outer.factuality() : inner.factuality();
    boolean attempt = operator == Operator.TRY && lexicon.has("<attempt>", Lexicon.lower(head));
    if (attempt && own.isSettled()) {
      return inner.with(Factuality.ATTEMPTED);
    }
    if (operator == Operator.END && own == Factuality.ATTEMPTED) {
      return inner.with(Factuality.HYPOTHETICAL);
    }
    return inner.with(operator == Operator.END && own.isSettled() ? Factuality.ENDED : own);
  }

  private static boolean isDone(Act.Standing s) {
    return s.factuality() == Factuality.OCCURRED || s.factuality() == Factuality.ONGOING;
  }

  private Factuality intended(Act.Standing outer, Act.Standing inner, Token head) {
    boolean open =
        isOpen(outer.factuality()) || isOpen(inner.factuality()) || modality.hasCondition(head);
    if (open) {
      return Factuality.HYPOTHETICAL;
    }
    return lexicon.has("<proposing>", Lexicon.lower(head))
        ? Factuality.PROPOSED
        : Factuality.PLANNED;
  }

  private static boolean isOpen(Factuality f) {
    return f == Factuality.HYPOTHETICAL || f == Factuality.DEMANDED || f == Factuality.PROPOSED;
  }

  private static boolean isGoingOn(Token head) {
    return GOING_ON.has(Lexicon.lower(head));
  }

  /**
   * What somebody is accused of, nobody knows by whom, is no fact: <i>it is accused of spying</i>.
   */
  private Act.Standing blamed(Act.Standing inner, Token head) {
    Act.Standing told = alleged(inner, head);
    return told.allegers().isEmpty() && settled(told) ? told.with(Factuality.HYPOTHETICAL) : told;
  }

  private Act.Standing alleged(Act.Standing inner, Token head) {
    return inner.allegers().isEmpty()
        ? new Act.Standing(inner.factuality(), new Clause(tree, head).agents())
        : inner;
  }
}
