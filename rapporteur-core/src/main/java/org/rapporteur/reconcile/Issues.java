package org.rapporteur.reconcile;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.rapporteur.reconcile.wording.Wording;

/**
 * Issues as articles phrase them, grouped by what they are about: words that few issues have say
 * more than words that many have. The commonest phrasing that is a name for a matter leads, and
 * others join the leader that they share most with.
 */
final class Issues {

  private static final double SAME = 0.5;

  /** A word of more leaders than this says so little that another must be shared as well. */
  private static final int COMMON = 200;

  private final Map<String, String> leaders = new HashMap<>();

  /** Groups phrasings; how often one stands in the list is how common it is. */
  Issues(Collection<String> phrasings) {
    Map<String, Integer> counts = new TreeMap<>();
    phrasings.forEach(p -> counts.merge(p, 1, Integer::sum));
    Map<String, Set<String>> contents = new HashMap<>();
    Map<String, Integer> holders = new HashMap<>();
    for (String p : counts.keySet()) {
      Set<String> content = content(p);
      contents.put(p, content);
      content.forEach(w -> holders.merge(w, 1, Integer::sum));
    }
    Set<String> names = new HashSet<>();
    counts.keySet().stream().filter(Phrases::nominal).forEach(names::add);
    List<String> order = new ArrayList<>(counts.keySet());
    order.sort(
        Comparator.comparing((String p) -> !names.contains(p))
            .thenComparingInt(p -> -counts.getOrDefault(p, 0))
            .thenComparingInt(p -> contents.getOrDefault(p, Set.of()).size())
            .thenComparing(p -> p));
    Map<String, Set<String>> leadersBy = new HashMap<>();
    for (String p : order) {
      Set<String> content = contents.getOrDefault(p, Set.of());
      TreeSet<String> candidates = new TreeSet<>();
      for (String w : content) {
        Set<String> some = leadersBy.getOrDefault(w, Set.of());
        if (some.size() <= COMMON) {
          candidates.addAll(some);
        }
      }
      String best = p;
      double most = SAME;
      for (String leader : candidates) {
        double like = likeness(content, contents.getOrDefault(leader, Set.of()), holders);
        if (like > most || (like == most && best.equals(p))) {
          most = like;
          best = leader;
        }
      }
      leaders.put(p, best);
      if (best.equals(p)) {
        content.forEach(w -> leadersBy.computeIfAbsent(w, k -> new HashSet<>()).add(p));
      }
    }
  }

  /** The words that say what a phrasing is about. */
  static Set<String> content(String phrasing) {
    return new TreeSet<>(Wording.of(phrasing).content());
  }

  private static double likeness(Set<String> a, Set<String> b, Map<String, Integer> holders) {
    double shared = 0;
    double mine = 0;
    double theirs = 0;
    int most = holders.size() + 1;
    for (String w : a) {
      double weight = Math.log((double) most / holders.getOrDefault(w, 1));
      mine += weight;
      shared += b.contains(w) ? weight : 0;
    }
    for (String w : b) {
      theirs += Math.log((double) most / holders.getOrDefault(w, 1));
    }
    double all = mine + theirs;
    return all == 0 ? 0 : 2 * shared / all;
  }

  /** The phrasing under which one goes. */
  String leader(String phrasing) {
    return leaders.getOrDefault(phrasing, phrasing);
  }
}
