package org.rapporteur.read.action;

import org.rapporteur.record.Proposition.Factuality;

/** Whether something is so, in what a judge of acts needs of it. */
enum Mood {
  IS,
  WILL,
  MAY,
  NOT;

  static Mood of(Factuality factuality) {
    return switch (factuality) {
      case OCCURRED, ONGOING, ENDED -> IS;
      case PLANNED -> WILL;
      case PROPOSED, ATTEMPTED, HYPOTHETICAL, DEMANDED -> MAY;
      case DENIED, REFUSED -> NOT;
    };
  }
}
