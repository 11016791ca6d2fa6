package org.rapporteur.reconcile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.record.Citation;
import org.rapporteur.record.Contradiction;
import org.rapporteur.record.Contradiction.Kind;
import org.rapporteur.record.Contradiction.Side;

/** The contradictions found so far; one that is found in two ways is kept as first found. */
final class Contradictions {

  private final Origins origins;
  private final List<Contradiction> found = new ArrayList<>();
  private final Map<Citation, List<Contradiction>> byCitation = new HashMap<>();

  Contradictions(Origins origins) {
    this.origins = origins;
  }

  void add(Kind kind, String point, List<Side> sides) {
    List<String> fields = new ArrayList<>(List.of(point));
    sides.forEach(s -> fields.add(origins.id("", s.support())));
    Contradiction one =
        new Contradiction(Ids.of("x", fields.toArray(String[]::new)), point, kind, sides);
    List<Citation> first = sides.get(0).support().citations();
    boolean known =
        first.stream()
            .flatMap(c -> byCitation.getOrDefault(c, List.of()).stream())
            .anyMatch(other -> same(one, other));
    if (!known) {
      found.add(one);
      sides.forEach(
          s ->
              s.support()
                  .citations()
                  .forEach(c -> byCitation.computeIfAbsent(c, k -> new ArrayList<>()).add(one)));
    }
  }

  private static boolean same(Contradiction a, Contradiction b) {
    return a.kind() == b.kind()
        && a.sides().stream()
            .allMatch(s -> b.sides().stream().anyMatch(t -> s.who().equals(t.who()) && meet(s, t)));
  }

  private static boolean meet(Side a, Side b) {
    return a.support().citations().stream().anyMatch(b.support().citations()::contains);
  }

  /** Between parties first, then between sources, then within one party. */
  List<Contradiction> sorted() {
    return found.stream()
        .sorted(
            Comparator.comparing(Contradiction::kind)
                .thenComparing(Contradiction::point)
                .thenComparing(Contradiction::id))
        .toList();
  }
}
