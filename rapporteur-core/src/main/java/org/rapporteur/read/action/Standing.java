package org.rapporteur.read.action;

import org.rapporteur.record.Action.Status;
import org.rapporteur.record.Proposition.Factuality;

/** What a proposition's factuality means for the status of the act that it tells. */
final class Standing {

  private Standing() {}

  /** The status of an act. */
  static Status of(Factuality factuality) {
    return switch (factuality) {
      case OCCURRED, ENDED -> Status.OCCURRED;
      case ONGOING -> Status.ONGOING;
      case PLANNED -> Status.PLANNED;
      case PROPOSED, ATTEMPTED, HYPOTHETICAL, DEMANDED -> Status.HYPOTHETICAL;
      case DENIED, REFUSED -> Status.DENIED;
    };
  }
}
