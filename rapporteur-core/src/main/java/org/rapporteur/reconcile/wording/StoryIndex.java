package org.rapporteur.reconcile.wording;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Finds articles that tell the same story, in shared words or not: by what their words weigh (term
 * frequency by inverse document frequency) over the set of articles. Not thread-safe.
 */
public final class StoryIndex {

  /** Average cosine from which groups of articles tell one story. */
  private static final double SAME = 0.16;

  /** Below this cosine two articles have nothing to do with each other. */
  private static final double AKIN = 0.1;

  private static final int TITLE_WEIGHT = 2;

  private final TreeMap<String, Map<String, Integer>> articles = new TreeMap<>();
  private final Map<String, Integer> holders = new HashMap<>();

  /** An empty index. */
  public StoryIndex() {}

  /** Adds an article under an id that is not there yet. */
  public void add(String id, String title, String text) {
    Map<String, Integer> counts = new HashMap<>();
    Terms.of(text).forEach(t -> counts.merge(t, 1, Integer::sum));
    Terms.of(title).forEach(t -> counts.merge(t, TITLE_WEIGHT, Integer::sum));
    articles.put(id, counts);
    counts.keySet().forEach(t -> holders.merge(t, 1, Integer::sum));
  }

  /** How alike two articles that were added are, in [0, 1]. */
  public double likeness(String a, String b) {
    Map<String, Double> one = weighed(articles.getOrDefault(a, Map.of()));
    Map<String, Double> two = weighed(articles.getOrDefault(b, Map.of()));
    return dot(one, two);
  }

  /** The articles in groups that tell one story, each sorted, by the first article. */
  public List<List<String>> groups() {
    TreeMap<String, Map<String, Double>> vectors = new TreeMap<>();
    articles.forEach((id, counts) -> vectors.put(id, weighed(counts)));
    Components<String> akin = new Components<>();
    Map<String, TreeMap<String, Double>> postings = new HashMap<>();
    vectors.forEach(
        (id, vector) -> {
          akin.add(id);
          TreeMap<String, Double> sums = new TreeMap<>();
          vector.forEach(
              (term, weight) -> {
                TreeMap<String, Double> list = postings.computeIfAbsent(term, t -> new TreeMap<>());
                list.forEach((other, w) -> sums.merge(other, w * weight, Double::sum));
                list.put(id, weight);
              });
          sums.entrySet().stream()
              .filter(e -> e.getValue() >= AKIN)
              .forEach(e -> akin.join(e.getKey(), id));
        });
    List<List<String>> found = new ArrayList<>();
    for (List<String> some : akin.sorted()) {
      List<Map<String, Double>> v =
          some.stream().map(id -> vectors.getOrDefault(id, Map.of())).toList();
      AverageLinkage.groups(some.size(), (i, j) -> dot(v.get(i), v.get(j)), SAME)
          .forEach(group -> found.add(group.stream().map(some::get).toList()));
    }
    found.sort(Comparator.comparing(g -> g.get(0)));
    return found;
  }

  private static double dot(Map<String, Double> a, Map<String, Double> b) {
    double sum = 0;
    for (Map.Entry<String, Double> e : a.entrySet()) {
      sum += e.getValue() * b.getOrDefault(e.getKey(), 0.0);
    }
    return sum;
  }

  private Map<String, Double> weighed(Map<String, Integer> counts) {
    TreeMap<String, Double> vector = new TreeMap<>();
    double square = 0;
    for (Map.Entry<String, Integer> e : counts.entrySet()) {
      double rarity = Math.log((articles.size() + 1) / (holders.getOrDefault(e.getKey(), 0) + 0.5));
      double weight = (1 + Math.log(e.getValue())) * Math.max(0, rarity);
      vector.put(e.getKey(), weight);
      square += weight * weight;
    }
    double length = Math.sqrt(square);
    if (length > 0) {
      vector.replaceAll((t, w) -> w / length);
    }
    return vector;
  }
}
