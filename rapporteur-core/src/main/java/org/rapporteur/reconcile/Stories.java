package org.rapporteur.reconcile;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.rapporteur.record.Position;

/**
 * Which articles are of one crisis, by the parties that stand in them: "Vell wants its men back" is
 * no matter of those who want Orrin's men back. Two articles are of one crisis if their parties
 * are, by how often they stand there, enough alike, or if others lead from the one to the other.
 */
final class Stories {

  /** Cosine of the numbers of stances by party from which on two articles are of one crisis. */
  private static final double ALIKE = 0.3;

  /** Fewer parties do not tell of which crisis an article is. */
  private static final int TELLING = 2;

  private final Map<String, Map<String, Double>> parties = new HashMap<>();

  Stories(Collection<Found<Position>> stances) {
    for (Found<Position> s : stances) {
      Map<String, Double> here = parties.computeIfAbsent(s.article(), a -> new TreeMap<>());
      Stream.concat(Stream.of(s.finding().party()), s.finding().toward().stream())
          .forEach(p -> here.merge(p, 1.0, Double::sum));
    }
    parties.values().forEach(Stories::level);
  }

  private static void level(Map<String, Double> counts) {
    double length = Math.sqrt(counts.values().stream().mapToDouble(n -> n * n).sum());
    counts.replaceAll((p, n) -> n / length);
  }

  /** The parts of a heap that are of one crisis each, in the heap's order. */
  List<List<Integer>> apart(List<Integer> heap, IntFunction<String> article) {
    Map<String, List<Integer>> byArticle = new TreeMap<>();
    heap.forEach(i -> byArticle.computeIfAbsent(article.apply(i), a -> new ArrayList<>()).add(i));
    List<String> articles = List.copyOf(byArticle.keySet());
    List<List<Integer>> found = new ArrayList<>();
    boolean[] taken = new boolean[articles.size()];
    for (int i = 0; i < taken.length; i++) {
      if (!taken[i]) {
        List<Integer> part = new ArrayList<>();
        follow(i, articles, taken).forEach(a -> part.addAll(byArticle.getOrDefault(a, List.of())));
        part.sort(null);
        found.add(part);
      }
    }
    return found;
  }

  /** The articles that an article leads to. */
  private List<String> follow(int first, List<String> articles, boolean[] taken) {
    List<Integer> reached = new ArrayList<>(List.of(first));
    taken[first] = true;
    for (int at = 0; at < reached.size(); at++) {
      String here = articles.get(reached.get(at));
      for (int j = 0; j < taken.length; j++) {
        if (!taken[j] && alike(here, articles.get(j))) {
          taken[j] = true;
          reached.add(j);
        }
      }
    }
    return reached.stream().map(articles::get).toList();
  }

  private boolean alike(String a, String b) {
    Map<String, Double> mine = parties.getOrDefault(a, Map.of());
    Map<String, Double> theirs = parties.getOrDefault(b, Map.of());
    if (mine.size() < TELLING || theirs.size() < TELLING) {
      return true;
    }
    double cosine = 0;
    for (Map.Entry<String, Double> e : mine.entrySet()) {
      cosine += e.getValue() * theirs.getOrDefault(e.getKey(), 0.0);
    }
    return cosine >= ALIKE;
  }
}
