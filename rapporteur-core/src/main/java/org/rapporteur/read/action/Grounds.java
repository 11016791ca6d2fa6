package org.rapporteur.read.action;

import java.util.Locale;
import java.util.Optional;
import org.rapporteur.lexicon.WordList;
import org.rapporteur.lexicon.Words;
import org.rapporteur.record.EventType;
import org.rapporteur.record.Proposition;
import org.rapporteur.record.Proposition.Role;
import org.rapporteur.syntax.Token;
import org.rapporteur.syntax.Tree;

/**
 * What an act that grammar does not give must have in its sentence beside the judge's word: an act
 * that is not so, or whose own word gives its parties other parts, is not told.
 */
final class Grounds {

  private static final WordList STALLING = Words.standard().of("action.grounds.stalling");
  private static final WordList PARTING = Words.standard().of("action.grounds.parting");
  private static final WordList SETTLING = Words.standard().of("action.grounds.settling");

  private static final WordList REGIONS = Words.standard().of("action.grounds.regions");

  /** How far above a noun it may stand that what it names has soured. */
  private static final int SOURED = 4;

  private Grounds() {}

  /** Whether a candidate may be told. */
  static boolean has(Candidate c) {
    Trace trace = c.traces().get(0);
    return trace.isGiven()
        || !(isUntrue(trace)
            || isStalled(c, trace)
            || isPeaceable(c, trace)
            || isYielding(c)
            || isElsewhere(c, trace)
            || isOnlyTold(c, trace));
  }

  /** <i>The team left without meeting them</i> tells no other act that was not done. */
  private static boolean isUntrue(Trace trace) {
    return trace.proposition().factuality().isNegative();
  }

  /** <i>The contacts with Ostmark had stalled</i>: nothing is agreed or done together. */
  private static boolean isStalled(Candidate c, Trace trace) {
    return !Deeds.isHostile(c.type()) && STALLING.has(trace.proposition().lemma());
  }

  /** <i>The envoys left Ostmark</i>: they may have met nobody. */
  static boolean isParted(Candidate c) {
    Trace trace = c.traces().get(0);
    return c.type() == EventType.CONSULT
        && !trace.isGiven()
        && PARTING.has(trace.proposition().lemma());
  }

  /** <i>Their relations have soured</i>, <i>a chill in their ties</i>: nothing is done together. */
  static boolean isSoured(Candidate c) {
    Trace trace = c.traces().get(0);
    return c.type() == EventType.COOPERATE && !trace.isGiven() && isUnderStalling(trace);
  }

  private static boolean isUnderStalling(Trace trace) {
    Tree tree = trace.scene().tree();
    Optional<Token> at =
        tree.sentence().within(trace.proposition().predicate()).stream().findFirst();
    for (int steps = 0; steps < SOURED && at.isPresent(); steps++) {
      if (STALLING.has(at.get().lemma().toLowerCase(Locale.ROOT))) {
        return true;
      }
      at = tree.head(at.get());
    }
    return false;
  }

  /** <i>It is ready to sort out its differences with Ostmark</i> threatens nobody. */
  private static boolean isPeaceable(Candidate c, Trace trace) {
    return Deeds.isHostile(c.type()) && SETTLING.has(trace.proposition().lemma());
  }

  /** Who demands a release, or talks of it, yields nothing: only a verb's own subject does. */
  private static boolean isYielding(Candidate c) {
    return c.type() == EventType.RETREAT || c.type() == EventType.CONCEDE;
  }

  /** <i>Ostmark, which Sundria supplies, rejected the offer</i>: not Sundria's. */
  private static boolean isElsewhere(Candidate c, Trace trace) {
    boolean none = trace.recipient() == Part.X;
    boolean another =
        none
            && trace.actor() == Part.A
            && Ties.of(trace.proposition()).suffersOther(c.actor(), c.recipient());
    return tells(trace, c.type())
        && (another
            || (c.type() == EventType.THREATEN && none)
            || (c.type() == EventType.REJECT && (none || trace.recipient() == Part.W)));
  }

  /**
   * <i>Varland condemned the raid on Ostmark</i>, <i>the attack by Ostmark</i>: it did not do it.
   */
  private static boolean isOnlyTold(Candidate c, Trace trace) {
    boolean turned =
        tells(trace, c.type()) && (trace.recipient() == Part.A || trace.recipient() == Part.X);
    return isForced(c) && trace.actor() == Part.S && (turned || isUnder(trace, EventType.ACCUSE));
  }

  /**
   * <i>It will lift the sanctions</i> tells of none that it imposes, <i>it called off talks</i> of
   * none that it holds.
   */
  static boolean isEnded(Candidate c) {
    Trace trace = c.traces().get(0);
    boolean lifted =
        isForced(c) && (isUnder(trace, EventType.RETREAT) || tells(trace, EventType.RETREAT));
    boolean calledOff =
        c.type() == EventType.CONSULT
            && (tells(trace, EventType.REJECT) || tells(trace, EventType.SANCTION));
    return !trace.isGiven() && (lifted || calledOff);
  }

  /**
   * Whether the words that tell it give it to others: whoever only says that another did it has not
   * done it, what is done to another is not done to whom stands beside him or within (<i>sent grain
   * to Sundria on behalf of Ostmark</i>), and a deal is reached with others than those whom it
   * names.
   */
  static boolean isOfOthers(Candidate c) {
    Trace trace = c.traces().get(0);
    if (isRegion(trace, c.actor()) || isRegion(trace, c.recipient())) {
      return true;
    }
    if (!tells(trace, c.type())) {
      return false;
    }
    boolean told =
        trace.actor() == Part.S
            && trace.proposition().in(Role.AGENT).stream()
                .flatMap(a -> a.actors().stream())
                .anyMatch(a -> a.party().isPresent());
    boolean beside =
        trace.actor() == Part.A
            && isBeside(trace.recipient(), c.type())
            && Ties.of(trace.proposition()).suffersOther(c.actor(), c.recipient());
    boolean named = c.type() == EventType.AGREE && trace.isGiven() && trace.recipient() == Part.P;
    return told || beside || named;
  }

  /**
   * Several may be met or asked, each in a place of its own; what is done is done to its object.
   */
  private static boolean isBeside(Part part, EventType type) {
    boolean several = type == EventType.CONSULT || type == EventType.REQUEST;
    return part == Part.W || (!several && (part == Part.O || part == Part.X));
  }

  /** A part of the world does nothing: <i>the Middle East</i>. */
  private static boolean isRegion(Trace trace, String side) {
    return REGIONS.has(trace.scene().party(side).name());
  }

  /** Whether an act that no word tells of itself has no part for one of the two. */
  static boolean isLoose(Candidate c) {
    Trace trace = c.traces().get(0);
    return !trace.isGiven()
        && !tells(trace, c.type())
        && (trace.actor() == Part.X || trace.recipient() == Part.X);
  }

  private static boolean tells(Trace trace, EventType type) {
    return trace.proposition().telling().filter(t -> t.type() == type).isPresent();
  }

  /** Whether it is a noun under a word that tells an act of the type. */
  private static boolean isUnder(Trace trace, EventType type) {
    Proposition p = trace.proposition();
    Scene scene = trace.scene();
    return p.kind() == Proposition.Kind.NOUN
        && p.parent().map(n -> n - scene.first()).stream()
            .filter(n -> n >= 0 && n < scene.propositions().size())
            .flatMap(n -> scene.propositions().get(n).telling().stream())
            .anyMatch(t -> t.type() == type);
  }

  private static boolean isForced(Candidate c) {
    return c.type().quad() == EventType.Quad.MATERIAL_CONFLICT;
  }
}
