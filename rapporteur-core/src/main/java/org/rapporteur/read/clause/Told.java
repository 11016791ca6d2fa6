package org.rapporteur.read.clause;

import java.util.Optional;
import java.util.Set;
import org.rapporteur.record.ActMode;
import org.rapporteur.record.EventType;

/**
 * The type and mode of an act, with the algebra of PLOVER's boundary rules: what an operator makes
 * of an act is again an act.
 *
 * @param type PLOVER type
 * @param mode PLOVER mode
 */
record Told(EventType type, Optional<String> mode) {

  private static final Set<EventType.Quad> COOPERATION =
      Set.of(EventType.Quad.VERBAL_COOPERATION, EventType.Quad.MATERIAL_COOPERATION);

  static Told of(EventType type) {
    return new Told(type, Optional.empty());
  }

  static Told of(EventType type, String mode) {
    return new Told(type, Optional.of(mode));
  }

  static boolean isCooperation(EventType type) {
    return COOPERATION.contains(type.quad());
  }

  /** Ending a hostile act yields; ending a friendly one breaks off. */
  Told ended() {
    return switch (type) {
      case SANCTION -> of(EventType.RETREAT);
      case COERCE -> of(EventType.CONCEDE);
      case ASSAULT -> of(EventType.RETREAT, ActMode.CEASEFIRE);
      case MOBILIZE -> of(EventType.RETREAT, ActMode.WITHDRAW);
      case PROTEST, THREATEN, REQUEST, ACCUSE, REJECT -> of(EventType.CONCEDE);
      case AGREE, CONSULT -> of(EventType.REJECT, ActMode.MEET);
      case RETREAT, CONCEDE, SUPPORT, COOPERATE, AID -> of(EventType.SANCTION, ActMode.DISCONTINUE);
    };
  }

  /** Announcing a friendly act is to agree; announcing a hostile one is to threaten. */
  Told announced() {
    return switch (type) {
      case REQUEST, ACCUSE, REJECT, AGREE, THREATEN -> this;
      case CONSULT, SUPPORT, CONCEDE, COOPERATE, AID, RETREAT -> of(EventType.AGREE);
      case PROTEST, SANCTION, MOBILIZE, COERCE, ASSAULT -> threatened();
    };
  }

  /** The threat of it; the mode is what is threatened. */
  Told threatened() {
    return switch (type) {
      case ASSAULT, MOBILIZE -> of(EventType.THREATEN, ActMode.VIOLENCE);
      case COERCE ->
          of(EventType.THREATEN, mode.filter(ActMode.ARREST::equals).orElse(ActMode.RESTRICT));
      case SANCTION ->
          of(EventType.THREATEN, mode.filter(ActMode.EXPEL::equals).orElse(ActMode.RELATIONS));
      default -> of(EventType.THREATEN);
    };
  }

  /** Asking for it. */
  Told requested() {
    return of(EventType.REQUEST, request());
  }

  /** Refusing it. */
  Told refused() {
    return of(EventType.REJECT, request());
  }

  /** Neglecting it: a hostile act left undone yields, a friendly one is refused. */
  Told failed() {
    return isCooperation(type) ? refused() : of(EventType.CONCEDE);
  }

  private String request() {
    return switch (type) {
      case CONSULT -> ActMode.MEET;
      case AID, SUPPORT, COOPERATE -> ActMode.ASSIST;
      case RETREAT, CONCEDE -> ActMode.YIELD;
      default -> ActMode.CHANGE;
    };
  }
}
