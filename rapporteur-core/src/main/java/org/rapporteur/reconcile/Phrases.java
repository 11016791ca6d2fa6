package org.rapporteur.reconcile;

import java.util.List;
import java.util.Locale;
import org.rapporteur.record.ActReport;
import org.rapporteur.record.Action;
import org.rapporteur.record.EventType;
import org.rapporteur.record.Meeting;
import org.rapporteur.record.MeetingReport;
import org.rapporteur.record.Position;

/** Neutral wording of our own for what the dossier holds. */
final class Phrases {

  private Phrases() {}

  static String list(List<String> items) {
    int n = items.size();
    return n < 2
        ? String.join("", items)
        : String.join(", ", items.subList(0, n - 1)) + " and " + items.get(n - 1);
  }

  static String meeting(MeetingReport m) {
    StringBuilder text = new StringBuilder(m.what());
    m.place()
        .filter(p -> !m.what().toLowerCase(Locale.ROOT).contains(p.toLowerCase(Locale.ROOT)))
        .ifPresent(p -> text.append(", ").append(p));
    if (m.status() != Meeting.Status.HELD) {
      text.append(" (").append(m.status().name().toLowerCase(Locale.ROOT)).append(')');
    }
    return text.toString();
  }

  static String act(ActReport a) {
    return a.status() == Action.Status.OCCURRED
        ? plainAct(a)
        : plainAct(a) + " (" + a.status().name().toLowerCase(Locale.ROOT) + ")";
  }

  static String plainAct(ActReport a) {
    StringBuilder text = new StringBuilder(list(Parties.names(a.actors())));
    text.append(a.actors().size() > 1 ? plural(a.type()) : singular(a.type()));
    if (!a.recipients().isEmpty()) {
      text.append(' ').append(list(Parties.names(a.recipients())));
    }
    return text.toString();
  }

  private static String singular(EventType type) {
    return switch (type) {
      case AGREE -> " agrees with";
      case CONSULT -> " talks with";
      case SUPPORT -> " supports";
      case CONCEDE -> " makes a concession to";
      case COOPERATE -> " cooperates with";
      case AID -> " gives aid to";
      case RETREAT -> " pulls back before";
      case REQUEST -> " demands something of";
      case ACCUSE -> " accuses";
      case REJECT -> " rejects what is asked by";
      case THREATEN -> " threatens";
      case PROTEST -> " protests against";
      case SANCTION -> " acts against relations with";
      case MOBILIZE -> " readies forces against";
      case COERCE -> " coerces";
      case ASSAULT -> " attacks";
    };
  }

  private static String plural(EventType type) {
    return switch (type) {
      case AGREE -> " agree";
      case CONSULT -> " talk";
      case COOPERATE -> " cooperate";
      default -> singular(type);
    };
  }

  /** The first letter as a sentence begins. */
  static String sentence(String text) {
    return text.isEmpty()
        ? text
        : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }

  static String stance(Position.Stance stance) {
    return switch (stance) {
      case DEMANDS -> "demands";
      case REJECTS -> "rejects";
      case OFFERS -> "offers";
      case OPEN -> "is open to";
      case COMMITS -> "commits itself to";
      case DENIES -> "denies";
      case ACCUSES -> "accuses others of";
      case WARNS -> "warns of";
    };
  }
}
