package org.rapporteur.read.actor;

import java.util.List;
import java.util.Optional;
import org.rapporteur.lexicon.Words;

/** Offices of different states that are each other's counterparts. */
final class Ranks {

  private static final List<List<String>> PEERS =
      Words.standard().of("actor.ranks").all().stream()
          .map(rank -> List.copyOf(Words.standard().of(rank).all()))
          .toList();

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
