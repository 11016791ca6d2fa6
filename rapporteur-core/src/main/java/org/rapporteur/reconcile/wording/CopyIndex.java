package org.rapporteur.reconcile.wording;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Finds articles that share their text: copied, shortened, updated, edited or reworded throughout.
 * An article that only quotes a few passages of another is no copy of it, and one that joins two
 * stories does not make them one.
 *
 * <p>Near-linear: articles are found through a bounded number of hashed three-word shingles, each
 * answering with a bounded number of articles. What is linked depends on the set of articles only,
 * not on the order in which they came. Memory is bounded per article. Not thread-safe.
 */
public final class CopyIndex {

  /** A rewritten text keeps something of nearly every stretch; a quoted passage is a few. */
  private static final double COVERED = 0.6;

  /** Small texts have few stretches: some share of the words themselves must be there as well. */
  private static final double SHARED = 0.25;

  /** Of the keys of the smaller one that two articles must be found by before they compare. */
  private static final double FOUND = 0.08;

  private final Neighbours<Sketch, Coverage> articles =
      new Neighbours<>(FOUND, 2, CopyIndex::compare);

  /** An empty index. */
  public CopyIndex() {}

  /** Adds an article, or replaces it. */
  public void add(String id, String text) {
    Sketch sketch = Sketch.of(text);
    articles.add(id, sketch, sketch.keys());
  }

  /** Takes an article out; nothing happens if it is not there. */
  public void remove(String id) {
    articles.remove(id);
  }

  private static Optional<Coverage> compare(Sketch a, Sketch b) {
    Overlap o = a.with(b);
    double covered = a.words() <= b.words() ? o.covered() : o.coveredOther();
    if (a.words() == b.words()) {
      covered = Math.max(o.covered(), o.coveredOther());
    }
    return covered >= COVERED && Math.max(o.share(), o.shareOther()) >= SHARED
        ? Optional.of(o.where())
        : Optional.empty();
  }

  /**
   * The articles in groups that share their text, each group sorted, by its first article; an
   * article on its own is a group.
   */
  public List<List<String>> groups() {
    Map<String, Map<String, Coverage>> links = new TreeMap<>();
    articles.ids().forEach(id -> links.put(id, articles.links(id)));
    Map<String, Set<String>> kept = new TreeMap<>();
    links.forEach(
        (id, others) ->
            kept.put(
                id,
                Composites.ofOneStory(
                    others, (a, b) -> links.getOrDefault(a, Map.of()).containsKey(b))));
    Components<String> components = new Components<>();
    kept.forEach(
        (id, others) -> {
          components.add(id);
          for (String other : others) {
            if (kept.getOrDefault(other, Set.of()).contains(id)) {
              components.join(id, other);
            }
          }
        });
    return components.sorted();
  }

  /** What two articles of the same words in the same order have in common, if it is there. */
  public Optional<Long> fingerprint(String id) {
    return articles.value(id).map(Sketch::fingerprint);
  }

  /** What a text has in common with those of the same words in the same order. */
  public static long fingerprintOf(String text) {
    return Sketch.of(text).fingerprint();
  }

  /** How much of the first article stands in the second, if both are there. */
  public Optional<Likeness> likeness(String id, String other) {
    return articles
        .value(id)
        .flatMap(one -> articles.value(other).map(two -> Likeness.between(one, two)));
  }

  /**
   * How two articles share their text.
   *
   * @param share share of the first one's three-word runs that stand in the second
   * @param shareOther the other way round
   * @param covered share of the first one's stretches that the second has something of
   * @param coveredOther the other way round
   * @param sameWords whether all words are the same, in the same order
   */
  public record Likeness(
      double share, double shareOther, double covered, double coveredOther, boolean sameWords) {

    private static Likeness between(Sketch one, Sketch two) {
      Overlap o = one.with(two);
      return new Likeness(
          o.share(),
          o.shareOther(),
          o.covered(),
          o.coveredOther(),
          one.fingerprint() == two.fingerprint());
    }
  }
}
