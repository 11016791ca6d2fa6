package org.rapporteur.reconcile.wording;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
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

  /** Of the hashes of the smaller one that two articles must be found by before they compare. */
  private static final double FOUND = 0.08;

  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<Document> documents = new ArrayList<>();
  private final Postings postings = new Postings();
  private int[] found = new int[64];

  /** An empty index. */
  public CopyIndex() {}

  private static final class Document {
    final String id;
    final long rank;
    final Sketch sketch;
    final int[] keys;
    final Map<Integer, Overlap> links = new TreeMap<>();

    Document(String id, Sketch sketch) {
      this.id = id;
      this.sketch = sketch;
      this.keys = sketch.keys();
      long h = 1;
      for (int i = 0; i < id.length(); i++) {
        h = h * 31 + id.charAt(i);
      }
      this.rank = WordHashes.mix(h);
    }
  }

  private long rank(int document) {
    return documents.get(document).rank;
  }

  /** Adds an article, or replaces it. */
  public void add(String id, String text) {
    remove(id);
    int number = documents.size();
    Document d = new Document(id, Sketch.of(text));
    documents.add(d);
    numbers.put(id, number);
    if (found.length < documents.size()) {
      found = Arrays.copyOf(found, found.length * 2);
    }
    for (int key : d.keys) {
      postings.add(key, number, this::rank);
    }
    int[] candidates = new int[64];
    int n = 0;
    for (int key : d.keys) {
      int[] list = postings.at(key);
      int end = inFront(list, number) ? list[0] : Math.min(list[0], Postings.MOST);
      for (int i = 1; i <= end; i++) {
        if (found[list[i]]++ == 0) {
          candidates = n == candidates.length ? Arrays.copyOf(candidates, n * 2) : candidates;
          candidates[n++] = list[i];
        }
      }
    }
    for (int i = 0; i < n; i++) {
      int other = candidates[i];
      int hits = found[other];
      found[other] = 0;
      if (other != number && enough(hits, d, documents.get(other))) {
        compare(number, other);
      }
    }
  }

  private static boolean inFront(int[] list, int document) {
    for (int i = 1; i <= Math.min(list[0], Postings.MOST); i++) {
      if (list[i] == document) {
        return true;
      }
    }
    return false;
  }

  private static boolean enough(int hits, Document a, Document b) {
    return hits >= Math.max(2, FOUND * Math.min(a.keys.length, b.keys.length));
  }

  private void compare(int a, int b) {
    Overlap ab = documents.get(a).sketch.with(documents.get(b).sketch);
    boolean first = documents.get(a).sketch.words() <= documents.get(b).sketch.words();
    double covered = first ? ab.covered() : ab.coveredOther();
    double shared = Math.max(ab.share(), ab.shareOther());
    if (covered >= COVERED && shared >= SHARED) {
      documents.get(a).links.put(b, ab);
      documents.get(b).links.put(a, documents.get(b).sketch.with(documents.get(a).sketch));
    }
  }

  /** Takes an article out; nothing happens if it is not there. */
  public void remove(String id) {
    Integer number = numbers.remove(id);
    if (number == null) {
      return;
    }
    Document d = documents.get(number);
    d.links.keySet().forEach(other -> documents.get(other).links.remove(number));
    d.links.clear();
    for (int key : d.keys) {
      if (postings.remove(key, number, this::rank)) {
        int[] list = postings.at(key);
        for (int i = 1; i <= list[0]; i++) {
          if (list[i] != list[Postings.MOST]) {
            compare(list[Postings.MOST], list[i]);
          }
        }
      }
    }
  }

  /** The number of articles. */
  public int size() {
    return numbers.size();
  }

  /**
   * The articles in groups that share their text, each group sorted, by its first article; an
   * article on its own is a group.
   */
  public List<List<String>> groups() {
    Map<String, Set<String>> kept = new TreeMap<>();
    numbers.forEach((id, n) -> kept.put(id, Composites.ofOneStory(valid(n), this::linked)));
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

  /** How much of the first article stands in the second, if both are there. */
  public Optional<Likeness> likeness(String id, String other) {
    Integer a = numbers.get(id);
    Integer b = numbers.get(other);
    if (a == null || b == null) {
      return Optional.empty();
    }
    Sketch one = documents.get(a).sketch;
    Sketch two = documents.get(b).sketch;
    Overlap o = one.with(two);
    return Optional.of(
        new Likeness(
            o.share(),
            o.shareOther(),
            o.covered(),
            o.coveredOther(),
            one.fingerprint() == two.fingerprint()));
  }

  private boolean linked(String a, String b) {
    Integer one = numbers.get(a);
    Integer two = numbers.get(b);
    return one != null && two != null && documents.get(one).links.containsKey(two);
  }

  /** The links of an article that the set of articles justifies, whatever the order was. */
  private SortedMap<String, Coverage> valid(int n) {
    TreeMap<String, Coverage> valid = new TreeMap<>();
    Document d = documents.get(n);
    d.links.forEach(
        (number, overlap) -> {
          Document other = documents.get(number);
          if (enough(hits(n, number), d, other)) {
            valid.put(other.id, overlap.where());
          }
        });
    return valid;
  }

  private int hits(int a, int b) {
    int[] some = documents.get(a).keys;
    int[] others = documents.get(b).keys;
    int hits = 0;
    int j = 0;
    for (int key : some) {
      while (j < others.length && others[j] < key) {
        j++;
      }
      if (j < others.length && others[j] == key) {
        int[] list = postings.at(key);
        hits += list[0] <= Postings.MOST || inFront(list, a) || inFront(list, b) ? 1 : 0;
      }
    }
    return hits;
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
      double share, double shareOther, double covered, double coveredOther, boolean sameWords) {}
}
