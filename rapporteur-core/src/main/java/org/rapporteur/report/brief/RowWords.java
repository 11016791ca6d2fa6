package org.rapporteur.report.brief;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.rapporteur.record.Dispute;
import org.rapporteur.record.Dispute.PartyStance;

/**
 * The words that hold a row of the matrix together. A passage that has none of them may have come
 * into the row through another: a desk would take it for a stranger, and it is folded.
 */
final class RowWords {

  private static final Pattern WORD = Pattern.compile("[\\p{L}]++");

  /** Of longer words a form may end otherwise in so many letters: "vowed", "vowing". */
  private static final int ENDING = 3;

  private static final int LONG = 5;

  private RowWords() {}

  /** The row with those of its passages that have a word in common with others; none without. */
  static Optional<Dispute> holding(Dispute d) {
    return some(d, s -> holds(d, s));
  }

  /** The row with the others. */
  static Optional<Dispute> strange(Dispute d) {
    return some(d, s -> !holds(d, s));
  }

  private static Optional<Dispute> some(Dispute d, Predicate<PartyStance> which) {
    List<PartyStance> kept = d.stances().stream().filter(which).toList();
    return kept.isEmpty()
        ? Optional.empty()
        : Optional.of(new Dispute(d.id(), d.issue(), d.shared(), kept, d.changes()));
  }

  private static boolean holds(Dispute d, PartyStance stance) {
    List<String> words = d.shared().stream().filter(w -> WORD.matcher(w).lookingAt()).toList();
    String passage = stance.matters().get(0).toLowerCase(Locale.ROOT);
    return words.isEmpty()
        || WORD.matcher(passage)
            .results()
            .anyMatch(m -> words.stream().anyMatch(w -> alike(w, m.group())));
  }

  private static boolean alike(String one, String other) {
    int least = Math.min(one.length(), other.length());
    int same = 0;
    while (same < least && one.charAt(same) == other.charAt(same)) {
      same++;
    }
    boolean whole = same == least && Math.abs(one.length() - other.length()) <= 1;
    return whole || (least >= LONG && same >= Math.max(ENDING, least - ENDING));
  }
}
