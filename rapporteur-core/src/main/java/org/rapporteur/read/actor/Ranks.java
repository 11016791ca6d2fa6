package org.rapporteur.read.actor;

import java.util.List;
import java.util.Optional;

/** Offices of different states that are each other's counterparts. */
final class Ranks {

  private static final List<List<String>> PEERS =
      List.of(
          List.of(
              "foreign minister",
              "secretary of state",
              "foreign secretary",
              "minister of foreign affairs",
              "external affairs minister",
              "top diplomat",
              "chief diplomat",
              "foreign policy chief"),
          List.of(
              "defence minister",
              "defense minister",
              "secretary of defense",
              "defense secretary",
              "defence secretary",
              "minister of defense",
              "minister of defence",
              "defense chief",
              "defence chief"),
          List.of("president", "head of state", "supreme leader"),
          List.of("prime minister", "premier", "chancellor", "head of government"),
          List.of(
              "deputy foreign minister", "deputy secretary of state", "under secretary of state"),
          List.of("finance minister", "treasury secretary", "chancellor of the exchequer"),
          List.of("interior minister", "home secretary"),
          List.of("king", "queen", "monarch", "emperor", "sultan", "emir"));

  private Ranks() {}

  /** Whether an office is listed with its peers. */
  static boolean isListed(String office) {
    return PEERS.stream().anyMatch(p -> p.contains(office));
  }

  /** The offices that match one; itself alone if it has no peers. */
  static List<String> peers(String office) {
    String key = Word.key(office);
    Optional<List<String>> best = Optional.empty();
    int longest = 0;
    for (List<String> peers : PEERS) {
      for (String p : peers) {
        boolean ends = key.equals(p) || key.endsWith(" " + p) || key.startsWith(p + " ");
        if (ends && p.length() > longest) {
          best = Optional.of(peers);
          longest = p.length();
        }
      }
    }
    return best.orElse(List.of(key));
  }

  /** Whether a role is one of the offices. */
  static boolean isOneOf(String role, List<String> offices) {
    List<String> own = peers(role);
    return offices.stream().anyMatch(own::contains);
  }
}
