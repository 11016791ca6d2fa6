package org.rapporteur.read.action;

import org.rapporteur.record.Action.Status;
import org.rapporteur.record.EventType;
import org.rapporteur.record.Proposition;
import org.rapporteur.record.Proposition.Factuality;
import org.rapporteur.record.Proposition.Shape;

/** Whether an act happened, as its proposition's factuality tells. */
final class Standing {

  private Standing() {}

  /** The status of an act. */
  static Status of(Deed deed) {
    return isSpoken(deed) ? Status.OCCURRED : of(deed.trace().proposition().factuality());
  }

  /** What one does by speaking is done when one has spoken, whatever is spoken of. */
  static boolean isSpoken(Deed deed) {
    Proposition p = deed.trace().proposition();
    boolean told = p.telling().filter(t -> t.type() == deed.type()).isPresent();
    boolean speech = p.telling().filter(t -> t.shape() == Shape.SPOKEN).isPresent();
    boolean meets = deed.type() == EventType.CONSULT;
    return isVerbal(deed.type()) && ((!told && !meets) || speech);
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
