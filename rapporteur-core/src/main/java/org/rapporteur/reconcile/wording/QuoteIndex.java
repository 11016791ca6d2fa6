package org.rapporteur.reconcile.wording;

import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;

/**
 * Finds quotations that are one utterance by their words alone: cut, re-punctuated, inflected
 * otherwise, with some words changed. What is linked depends on the set only. Not thread-safe.
 */
public final class QuoteIndex {

  /** This share of the shorter one's words, weighted by what they say, stands in the other. */
  private static final double ALIKE = 0.6;

  /** So many words that say something are shared, unless the shorter has no more. */
  private static final int SHARED = 3;

  private final Neighbours<Wording, Double> quotations =
      new Neighbours<>(0, 1, (a, b) -> alike(a, b).stream().boxed().findFirst());

  /** An empty index. */
  public QuoteIndex() {}

  /** Adds a quotation, or replaces it. */
  public void add(String id, String quotation) {
    Wording wording = Wording.of(quotation);
    quotations.add(id, wording, keys(wording, ""));
  }

  /**
   * What a quotation can be found by: pairs of neighbouring words that say something, one word
   * between them allowed.
   *
   * @param within what must be the same as well, such as the speaker; empty for nothing
   */
  public static int[] keys(Wording wording, String within) {
    List<String> content = wording.content();
    Set<Integer> keys = new TreeSet<>();
    for (int i = 0; i < content.size(); i++) {
      if (content.size() < SHARED) {
        keys.add(hash(content.get(i), "", within));
      }
      for (int j = i + 1; j < Math.min(content.size(), i + 3); j++) {
        keys.add(hash(content.get(i), content.get(j), within));
      }
    }
    return keys.stream().mapToInt(Integer::intValue).toArray();
  }

  private static int hash(String a, String b, String within) {
    String first = a.compareTo(b) <= 0 ? a : b;
    String second = a.compareTo(b) <= 0 ? b : a;
    long h = 7;
    for (String part : List.of(within, first, second)) {
      for (int i = 0; i < part.length(); i++) {
        h = h * 31 + part.charAt(i);
      }
      h = WordHashes.mix(h);
    }
    return (int) h;
  }

  /** How alike two quotations are, if they are one utterance as far as words alone can tell. */
  public static OptionalDouble alike(Wording a, Wording b) {
    int shared = a.sharedContent(b);
    int smaller = Math.min(a.differentContent(), b.differentContent());
    if (shared == 0 || shared < Math.min(SHARED, smaller) || a.mostLikeness(b) < ALIKE) {
      return OptionalDouble.empty();
    }
    double likeness = a.likeness(b);
    return likeness >= ALIKE ? OptionalDouble.of(likeness) : OptionalDouble.empty();
  }

  /** The quotations in groups of one utterance, each group sorted, by its first member. */
  public List<List<String>> groups() {
    Components<String> components = new Components<>();
    for (String id : quotations.ids()) {
      components.add(id);
      quotations.links(id).keySet().forEach(other -> components.join(id, other));
    }
    return components.sorted();
  }
}
