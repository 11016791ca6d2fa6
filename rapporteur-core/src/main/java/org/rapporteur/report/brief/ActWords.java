package org.rapporteur.report.brief;

import org.rapporteur.record.ActReport;
import org.rapporteur.record.Action;
import org.rapporteur.record.EventType;

/** An act in neutral words: {@code Varland accuses Ostmark}. Immutable. */
public final class ActWords {

  private final Parties parties;

  /** The words for acts of these parties. */
  public ActWords(Parties parties) {
    this.parties = parties;
  }

  /** The act as a clause. */
  public String of(ActReport act) {
    String whom =
        act.recipients().isEmpty() ? "" : " " + joint(act.type()) + parties.names(act.recipients());
    String alleged =
        act.allegedBy().isEmpty() ? "" : ", according to " + String.join(", ", act.allegedBy());
    return parties.names(act.actors()) + " " + verb(act) + whom + status(act) + alleged;
  }

  private static String status(ActReport act) {
    return act.status() == Action.Status.OCCURRED ? "" : " (" + Words.of(act.status()) + ")";
  }

  /** One threatens, several threaten. */
  private static String verb(ActReport act) {
    String several = verb(act.type());
    int end = several.indexOf(' ') < 0 ? several.length() : several.indexOf(' ');
    return act.actors().size() > 1
        ? several
        : several.substring(0, end) + "s" + several.substring(end);
  }

  private static String verb(EventType type) {
    return switch (type) {
      case AGREE -> "agree";
      case CONSULT -> "consult";
      case SUPPORT -> "support";
      case CONCEDE -> "concede";
      case COOPERATE -> "cooperate";
      case AID -> "aid";
      case RETREAT -> "pull back";
      case REQUEST -> "make a demand";
      case ACCUSE -> "accuse";
      case REJECT -> "reject";
      case THREATEN -> "threaten";
      case PROTEST -> "protest";
      case SANCTION -> "sanction";
      case MOBILIZE -> "mobilize";
      case COERCE -> "coerce";
      case ASSAULT -> "attack";
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
