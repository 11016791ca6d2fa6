package org.rapporteur.report.brief;

import org.rapporteur.record.ActReport;
import org.rapporteur.record.Action;
import org.rapporteur.record.EventType;

/** An act in neutral words: {@code Varland accuses Ostmark}. Immutable. */
final class ActWords {

  private final Parties parties;

  ActWords(Parties parties) {
    this.parties = parties;
  }

  String of(ActReport act) {
    String whom =
        act.recipients().isEmpty() ? "" : " " + joint(act.type()) + parties.names(act.recipients());
    String alleged =
        act.allegedBy().isEmpty() ? "" : ", according to " + String.join(", ", act.allegedBy());
    return parties.names(act.actors()) + " " + verb(act) + whom + status(act) + alleged;
  }

  private static String status(ActReport act) {
    return act.status() == Action.Status.OCCURRED ? "" : " (" + Words.of(act.status()) + ")";
  }

  private static String verb(ActReport act) {
    boolean several = act.actors().size() > 1;
    return switch (act.type()) {
      case AGREE -> several ? "agree" : "agrees";
      case CONSULT -> several ? "consult" : "consults";
      case COOPERATE -> several ? "cooperate" : "cooperates";
      default -> verb(act.type());
    };
  }

  private static String verb(EventType type) {
    return switch (type) {
      case AGREE -> "agrees";
      case CONSULT -> "consults";
      case SUPPORT -> "supports";
      case CONCEDE -> "concedes";
      case COOPERATE -> "cooperates";
      case AID -> "aids";
      case RETREAT -> "pulls back";
      case REQUEST -> "makes a demand";
      case ACCUSE -> "accuses";
      case REJECT -> "rejects";
      case THREATEN -> "threatens";
      case PROTEST -> "protests";
      case SANCTION -> "sanctions";
      case MOBILIZE -> "mobilizes";
      case COERCE -> "coerces";
      case ASSAULT -> "attacks";
    };
  }

  private static String joint(EventType type) {
    return switch (type) {
      case AGREE, CONSULT, COOPERATE -> "with ";
      case CONCEDE -> "to ";
      case RETREAT -> "before ";
      case REQUEST -> "of ";
      case REJECT -> "what is asked by ";
      case PROTEST, MOBILIZE -> "against ";
      case SUPPORT, AID, ACCUSE, THREATEN, SANCTION, COERCE, ASSAULT -> "";
    };
  }
}
