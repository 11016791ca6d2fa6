package org.rapporteur.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Things that stand at places of a text, found by a stretch of it without a walk over all the
 * others. Immutable.
 *
 * @param <T> what stands there
 */
public final class SpanIndex<T> {

  private record Placed(int number, Span span) {}

  private final List<T> all;
  private final List<Placed> byStart = new ArrayList<>();

  /** The farthest end of a span and of all that begin before it. */
  private final int[] reach;

  private SpanIndex(List<T> all, Function<T, List<Span>> spans) {
    this.all = List.copyOf(all);
    for (int i = 0; i < all.size(); i++) {
      for (Span s : spans.apply(all.get(i))) {
        byStart.add(new Placed(i, s));
      }
    }
    byStart.sort(Comparator.comparingInt(p -> p.span().start()));
    reach = new int[byStart.size()];
    int farthest = 0;
    for (int i = 0; i < reach.length; i++) {
      farthest = Math.max(farthest, byStart.get(i).span().end());
      reach[i] = farthest;
    }
  }

  /** An index of things that stand at one place each. */
  public static <T> SpanIndex<T> of(List<T> all, Function<T, Span> span) {
    return new SpanIndex<>(all, t -> List.of(span.apply(t)));
  }

  /** An index of things that stand at several places each, or at none. */
  public static <T> SpanIndex<T> ofMany(List<T> all, Function<T, List<Span>> spans) {
    return new SpanIndex<>(all, spans);
  }

  /** All that was given, in its order. */
  public List<T> all() {
    return all;
  }

  /** Those that share a code unit with a stretch, in the order in which they were given. */
  public List<T> at(Span stretch) {
    TreeSet<Integer> found = new TreeSet<>();
    for (int i = before(stretch.end()) - 1; i >= 0 && reach[i] > stretch.start(); i--) {
      Placed p = byStart.get(i);
      if (p.span().overlaps(stretch)) {
        found.add(p.number());
      }
    }
    return found.stream().map(all::get).toList();
  }

  /** How many begin before an offset. */
  private int before(int offset) {
    int low = 0;
    int high = byStart.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (byStart.get(middle).span().start() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
