package org.rapporteur.read.action;

import org.rapporteur.record.Proposition.Role;

/** The part of a party in a proposition, roles that tell alike being one. */
enum Part {
  /** Does it. */
  A,
  /** Suffers it. */
  P,
  /** Gets it. */
  R,
  /** Stands beside it. */
  O,
  /** Is named within what has a part. */
  W,
  /** Says it. */
  S,
  /** None. */
  X;

  static Part of(Role role) {
    return switch (role) {
      case AGENT -> A;
      case PATIENT -> P;
      case RECIPIENT -> R;
      case TOPIC, CONTENT, PLACE, TIME, OTHER -> O;
      case WITHIN -> W;
    };
  }
}
