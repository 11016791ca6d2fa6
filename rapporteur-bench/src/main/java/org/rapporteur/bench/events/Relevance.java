package org.rapporteur.bench.events;

import java.util.Set;
import org.rapporteur.bench.events.EventCoder.Event;
import org.rapporteur.record.EventType;

/**
 * What event data sets keep: acts of which a party, an institution or a people is part. A burglary,
 * a crash and a talk with reporters are told in the same words and are left out.
 */
final class Relevance {

  private static final Set<String> PUBLIC =
      Set.of("GOV", "MIL", "LEG", "JUD", "COP", "SPY", "PTY", "OPP", "REB", "UAF", "PRM", "IGO");
  private static final Set<String> NEEDS_BOTH_KNOWN =
      Set.of(
          "frame-arrive",
          "frame-travel",
          "frame-attend",
          "frame-fly",
          "frame-go",
          "frame-return",
          "frame-speak",
          "frame-talk",
          "frame-gather",
          "frame-head");

  private Relevance() {}

  static boolean keeps(Event event, int depth) {
    String source = event.source().code();
    String target = event.target().code();
    if (source.endsWith("JRN") || (target.endsWith("JRN") && isTalk(event.type()))) {
      return false;
    }
    boolean both = !source.isEmpty() && !target.isEmpty();
    boolean abroad = both && !head(source).equals(head(target));
    boolean noun = event.rule().startsWith("noun-");
    if ((depth > 0 && !both) || (noun && !abroad)) {
      return false;
    }
    boolean acting = isPublic(source) || (!source.isEmpty() && isPublic(target));
    return switch (event.type()) {
      case CONSULT ->
          (abroad && (!isStay(event) || (isInternational(source) && isInternational(target))))
              || (isPublic(source) && !noun && !isStay(event) && (both || isInternational(source)));
      case SUPPORT, AID, COOPERATE -> acting && !noun;
      // Words need somebody who says them: "was dismissed by many" is nobody's.
      case AGREE, REQUEST, ACCUSE, REJECT, THREATEN -> acting;
      case CONCEDE, RETREAT, MOBILIZE, SANCTION ->
          acting || (source.isEmpty() && event.source().text().isBlank() && isPublic(target));
      case PROTEST, COERCE, ASSAULT ->
          (isPublic(source) || isPublic(target)) && !(isPrivate(source) && isPrivate(target));
    };
  }

  private static boolean isInternational(String code) {
    return SideReader.isState(head(code)) || head(code).equals("IGO");
  }

  private static boolean isPrivate(String code) {
    return code.endsWith("CVL") || code.endsWith("BUS") || code.endsWith("CRM");
  }

  private static boolean isTalk(EventType type) {
    return type == EventType.CONSULT || type == EventType.AGREE;
  }

  private static boolean isStay(Event event) {
    return NEEDS_BOTH_KNOWN.contains(event.rule());
  }

  private static String head(String code) {
    return code.length() < 3 ? code : code.substring(0, 3);
  }

  /** A country or organisation, or a sector of public life. */
  private static boolean isPublic(String code) {
    return PUBLIC.contains(code) || SideReader.isState(head(code)) || head(code).equals("IGO");
  }
}
