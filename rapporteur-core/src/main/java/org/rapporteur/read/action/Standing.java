package org.rapporteur.read.action;

import java.util.Comparator;
import java.util.stream.Stream;
import org.rapporteur.lexicon.WordList;
import org.rapporteur.lexicon.Words;
import org.rapporteur.record.Action.Status;
import org.rapporteur.record.EventType;
import org.rapporteur.record.Proposition;
import org.rapporteur.record.Proposition.Factuality;
import org.rapporteur.record.Proposition.Kind;
import org.rapporteur.record.Proposition.Link;
import org.rapporteur.record.Proposition.Shape;

/** Whether an act happened, as its proposition's factuality tells. */
final class Standing {

  /** Who is ready to agree has not agreed. */
  private static final WordList READY = Words.standard().of("action.standing.ready");

  private Standing() {}

  /** The status of an act. */
  static Status of(Deed deed) {
    if (deed.type() == EventType.AGREE && READY.has(deed.trace().proposition().lemma())) {
      return Status.HYPOTHETICAL;
    }
    if (isSpoken(deed) && !isHabit(deed)) {
      return Status.OCCURRED;
    }
    Status status = of(factuality(deed));
    return status == Status.OCCURRED && lasts(deed) ? Status.ONGOING : status;
  }

  /** <i>Ostmark has been a partner</i>, <i>Varland's help</i>: where no verb tells a deed of it. */
  private static boolean lasts(Deed deed) {
    boolean lasting = deed.type() == EventType.COOPERATE || deed.type() == EventType.AID;
    Trace trace = deed.trace();
    boolean verb = trace.proposition().kind() == Kind.VERB && tellsItself(deed);
    return lasting && !trace.isGiven() && !verb;
  }

  /**
   * What the trace tells; for a deed whose parties grammar does not give, the least real of what it
   * stands in and, where no word of its own tells it, of all that may be it: <i>ruled out imposing
   * sanctions</i>, <i>threatened Ostmark with sanctions</i>.
   */
  private static Factuality factuality(Deed deed) {
    Trace trace = deed.trace();
    Scene scene = trace.scene();
    if (trace.isGiven() || isVerbal(deed.type())) {
      return trace.proposition().factuality();
    }
    Stream<Proposition> rivals =
        tellsItself(deed)
            ? Stream.of()
            : scene.propositions().stream().filter(p -> scene.isMeant(p, deed.type()));
    return Stream.concat(Stream.of(trace.proposition()), rivals)
        .flatMap(p -> Stream.concat(Stream.of(p.factuality()), above(scene, p)))
        .max(Comparator.comparing(Mood::of))
        .orElse(trace.proposition().factuality());
  }

  /** What a noun stands in: nothing of a threat has come about, nor of what is refused. */
  private static Stream<Factuality> above(Scene scene, Proposition p) {
    return p.parent().map(n -> n - scene.first()).stream()
        .filter(
            n ->
                p.kind() == Kind.NOUN
                    && p.link() != Link.ADVERBIAL
                    && n >= 0
                    && n < scene.propositions().size())
        .map(n -> scene.propositions().get(n))
        .map(q -> q.telling().map(t -> left(t.type(), q)).orElse(q.factuality()));
  }

  private static Factuality left(EventType type, Proposition over) {
    return switch (type) {
      case THREATEN -> Factuality.HYPOTHETICAL;
      case REJECT -> Factuality.REFUSED;
      default -> over.factuality();
    };
  }

  /** What one does by speaking is done when one has spoken, whatever is spoken of. */
  static boolean isSpoken(Deed deed) {
    Proposition p = deed.trace().proposition();
    boolean speech = p.telling().filter(t -> t.shape() == Shape.SPOKEN).isPresent();
    boolean meets = deed.type() == EventType.CONSULT;
    return isVerbal(deed.type()) && ((!tellsItself(deed) && !meets) || speech);
  }

  /** <i>Has repeatedly accused</i>, <i>opposes</i>: what is said again and again goes on. */
  private static boolean isHabit(Deed deed) {
    return deed.trace().proposition().factuality() == Factuality.ONGOING && tellsItself(deed);
  }

  /** Whether the trace's own word tells it, of whom does it: not of whom it is done to. */
  private static boolean tellsItself(Deed deed) {
    Trace trace = deed.trace();
    boolean turned = trace.recipient() == Part.A && trace.actor() != Part.A;
    return !turned
        && trace.proposition().telling().filter(t -> t.type() == deed.type()).isPresent();
  }

  static boolean isVerbal(EventType type) {
    return switch (type.quad()) {
      case VERBAL_COOPERATION, VERBAL_CONFLICT -> true;
      case MATERIAL_COOPERATION, MATERIAL_CONFLICT -> false;
    };
  }

  private static Status of(Factuality factuality) {
    return switch (factuality) {
      case OCCURRED, ENDED -> Status.OCCURRED;
      case ONGOING -> Status.ONGOING;
      case PLANNED -> Status.PLANNED;
      case PROPOSED, ATTEMPTED, HYPOTHETICAL, DEMANDED -> Status.HYPOTHETICAL;
      case DENIED, REFUSED -> Status.DENIED;
    };
  }
}
