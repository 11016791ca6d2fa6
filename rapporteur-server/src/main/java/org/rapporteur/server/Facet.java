package org.rapporteur.server;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.rapporteur.desk.Hit;
import org.rapporteur.store.Found;

/**
 * A way to narrow a search.
 *
 * @param words what it is narrowed to
 * @param address of the narrower search
 */
public record Facet(String words, String address) {

  private static final int MOST = 12;

  /** The ways that the hits of a page suggest: their kinds, outlets and parties. */
  static List<Facet> of(String typed, List<Hit> hits) {
    Map<String, Integer> counts = new TreeMap<>();
    for (Hit hit : hits) {
      Found f = hit.found();
      count(counts, "kind:" + f.kind().code());
      f.outlet()
          .filter(o -> !o.contains("\""))
          .ifPresent(o -> count(counts, "outlet:\"" + o + "\""));
      f.sides().stream()
          .flatMap(s -> s.party().stream())
          .filter(p -> p.matches("[A-Z]{2,6}"))
          .distinct()
          .forEach(p -> count(counts, "party:" + p));
    }
    List<Facet> facets = new ArrayList<>();
    counts.entrySet().stream()
        .filter(e -> e.getValue() < hits.size() && !typed.contains(e.getKey()))
        .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
        .limit(MOST)
        .forEach(
            e ->
                facets.add(
                    new Facet(
                        e.getKey() + " (" + e.getValue() + ")",
                        Address.search((typed + " " + e.getKey()).strip()))));
    return facets;
  }

  private static void count(Map<String, Integer> counts, String of) {
    counts.merge(of, 1, Integer::sum);
  }
}
