package org.rapporteur.reconcile;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.reconcile.wording.Wording;
import org.rapporteur.record.Disagreement;
import org.rapporteur.record.PersonProfile.Office;

/** Titles, compared: the same office, or another rank in the same service. */
final class Offices {

  private static final Set<String> RANKS =
      Set.of("deputy", "under", "vice", "assistant", "acting", "first", "permanent", "chief");
  private static final Set<String> PAST =
      Set.of(
          "former", "ex", "then", "outgoing", "incoming", "late", "future", "designate", "elect");

  private Offices() {}

  /** What two spellings of one title share. */
  static String key(String title) {
    String plain = title.toLowerCase(Locale.ROOT).replace("-", "");
    return String.join(" ", Wording.of(plain).words());
  }

  /** Titles that differ in rank alone, neither of them of the past: one of them is wrong. */
  static List<Disagreement> disagreements(List<Office> offices) {
    List<Disagreement> found = new ArrayList<>();
    for (int i = 0; i < offices.size(); i++) {
      for (int j = i + 1; j < offices.size(); j++) {
        conflict(offices.get(i), offices.get(j)).ifPresent(found::add);
      }
    }
    return found;
  }

  private static Optional<Disagreement> conflict(Office a, Office b) {
    Set<String> x = new HashSet<>(Wording.of(a.title()).words());
    Set<String> y = new HashSet<>(Wording.of(b.title()).words());
    Set<String> differ = new HashSet<>(x);
    differ.addAll(y);
    Set<String> shared = new HashSet<>(x);
    shared.retainAll(y);
    differ.removeAll(shared);
    boolean ranked = x.stream().anyMatch(RANKS::contains) && y.stream().anyMatch(RANKS::contains);
    boolean onlyRank = !differ.isEmpty() && RANKS.containsAll(differ) && !shared.isEmpty();
    boolean now =
        differ.stream().noneMatch(PAST::contains) && shared.stream().noneMatch(PAST::contains);
    return ranked && onlyRank && now && Dates.agree(a.held(), b.held())
        ? Optional.of(
            new Disagreement(
                "office",
                List.of(
                    new Disagreement.Version(a.title(), a.support()),
                    new Disagreement.Version(b.title(), b.support()))))
        : Optional.empty();
  }
}
