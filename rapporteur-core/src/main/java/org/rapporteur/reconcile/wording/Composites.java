package org.rapporteur.reconcile.wording;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Keeps an article that joins several stories from making them one. If the articles that it
 * resembles fall into groups that cover different parts of it and do not resemble each other, it
 * belongs to the group that covers most of it.
 */
final class Composites {

  /** Two articles that cover this much of the same parts tell the same story. */
  private static final double SAME_PART = 0.5;

  /** So many are compared with each other; the rest only with the groups that come of it. */
  private static final int COMPARED = 64;

  private Composites() {}

  /** Whether two articles resemble each other. */
  interface Links {
    boolean linked(String a, String b);
  }

  /**
   * Which of the articles that an article resembles tell its own story.
   *
   * @param neighbours what each of them covers of the article, by id, sorted
   */
  static Set<String> ofOneStory(Map<String, Coverage> neighbours, Links links) {
    if (neighbours.size() < 2) {
      return neighbours.keySet();
    }
    List<Map.Entry<String, Coverage>> some =
        neighbours.entrySet().stream().limit(COMPARED).toList();
    Components<String> stories = new Components<>();
    for (int i = 0; i < some.size(); i++) {
      stories.add(some.get(i).getKey());
      for (int j = i + 1; j < some.size(); j++) {
        if (links.linked(some.get(i).getKey(), some.get(j).getKey())
            || some.get(i).getValue().overlap(some.get(j).getValue()) >= SAME_PART) {
          stories.join(some.get(i).getKey(), some.get(j).getKey());
        }
      }
    }
    List<Story> found = new ArrayList<>();
    stories.sorted().forEach(s -> found.add(new Story(s, covered(s, neighbours))));
    found.sort(
        Comparator.comparingInt((Story s) -> -s.coverage().parts())
            .thenComparing(s -> s.articles().get(0)));
    Story own = found.get(0);
    Set<String> kept = new TreeSet<>(own.articles());
    neighbours.entrySet().stream()
        .skip(COMPARED)
        .filter(e -> e.getValue().overlap(own.coverage()) >= SAME_PART)
        .forEach(e -> kept.add(e.getKey()));
    return kept;
  }

  private record Story(List<String> articles, Coverage coverage) {}

  private static Coverage covered(List<String> story, Map<String, Coverage> neighbours) {
    Coverage sum = new Coverage();
    for (String id : story) {
      sum = sum.and(neighbours.getOrDefault(id, new Coverage()));
    }
    return sum;
  }
}
