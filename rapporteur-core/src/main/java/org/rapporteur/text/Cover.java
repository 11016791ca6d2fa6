package org.rapporteur.text;

import java.util.Map;
import java.util.TreeMap;

/**
 * Stretches of a text that are taken, many of them: whether one of them touches another stretch is
 * told without a walk over them. Not thread-safe.
 */
public final class Cover {

  /** How far what begins up to a place reaches; only where it reaches farther than before. */
  private final TreeMap<Integer, Integer> reach = new TreeMap<>();

  /** Takes a stretch. */
  public void add(Span s) {
    if (reach(s.start()) >= s.end()) {
      return;
    }
    reach.put(s.start(), s.end());
    Map.Entry<Integer, Integer> next = reach.higherEntry(s.start());
    while (next != null && next.getValue() <= s.end()) {
      reach.remove(next.getKey());
      next = reach.higherEntry(s.start());
    }
  }

  /** Where the farthest stretch ends that begins at a place or before it; 0 if there is none. */
  public int reach(int place) {
    Map.Entry<Integer, Integer> entry = reach.floorEntry(place);
    return entry == null ? 0 : entry.getValue();
  }

  /** Whether a stretch that is taken shares a code unit with another. */
  public boolean touches(Span s) {
    return reach(s.end() - 1) > s.start();
  }
}
