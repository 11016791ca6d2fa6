package org.rapporteur.reconcile.wording;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
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

  private final Map<String, Wording> wordings = new HashMap<>();
  private final Map<Long, TreeSet<String>> keys = new HashMap<>();
  private final Map<String, Set<String>> links = new HashMap<>();

  /** An empty index. */
  public QuoteIndex() {}

  /** Adds a quotation under an id that is not there yet. */
  public void add(String id, String quotation) {
    Wording wording = Wording.of(quotation);
    wordings.put(id, wording);
    Set<String> candidates = new HashSet<>();
    for (long key : keys(wording)) {
      TreeSet<String> holders = keys.computeIfAbsent(key, k -> new TreeSet<>());
      candidates.addAll(holders);
      holders.add(id);
    }
    for (String other : candidates) {
      if (same(wording, wordings.getOrDefault(other, wording))) {
        links.computeIfAbsent(id, i -> new TreeSet<>()).add(other);
      }
    }
  }

  /** Pairs of neighbouring words that say something, one word between them allowed. */
  static Set<Long> keys(Wording wording) {
    List<String> content = wording.content();
    Set<Long> keys = new HashSet<>();
    for (int i = 0; i < content.size(); i++) {
      if (content.size() < SHARED) {
        keys.add(hash(content.get(i), ""));
      }
      for (int j = i + 1; j < Math.min(content.size(), i + 3); j++) {
        keys.add(hash(content.get(i), content.get(j)));
      }
    }
    return keys;
  }

  private static long hash(String a, String b) {
    String first = a.compareTo(b) <= 0 ? a : b;
    String second = a.compareTo(b) <= 0 ? b : a;
    long h = 7;
    for (int i = 0; i < first.length(); i++) {
      h = h * 31 + first.charAt(i);
    }
    h = WordHashes.mix(h);
    for (int i = 0; i < second.length(); i++) {
      h = h * 31 + second.charAt(i);
    }
    return WordHashes.mix(h);
  }

  /** Whether two quotations are one utterance, as far as words alone can tell. */
  public static boolean same(Wording a, Wording b) {
    int shared = a.sharedContent(b);
    int smaller = Math.min(new HashSet<>(a.content()).size(), new HashSet<>(b.content()).size());
    return shared > 0 && shared >= Math.min(SHARED, smaller) && a.likeness(b) >= ALIKE;
  }

  /** The quotations in groups of one utterance, each group sorted, by its first member. */
  public List<List<String>> groups() {
    Components<String> components = new Components<>();
    wordings.keySet().forEach(components::add);
    links.forEach((id, others) -> others.forEach(other -> components.join(id, other)));
    return new ArrayList<>(components.sorted());
  }
}
