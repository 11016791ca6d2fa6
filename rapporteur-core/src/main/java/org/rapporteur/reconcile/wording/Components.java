package org.rapporteur.reconcile.wording;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Connected components: what is joined with something joined is joined (union-find). The answer
 * does not depend on the order of joining.
 *
 * @param <T> what is joined
 */
public final class Components<T extends Comparable<T>> {

  private final Map<T, T> parents = new TreeMap<>();

  /** Nothing yet. */
  public Components() {}

  /** Adds something, joined with nothing, if it is not there. */
  public void add(T item) {
    parents.putIfAbsent(item, item);
  }

  /** Joins two, adding them if they are not there. */
  public void join(T a, T b) {
    add(a);
    add(b);
    T x = root(a);
    T y = root(b);
    if (x.compareTo(y) < 0) {
      parents.put(y, x);
    } else if (x.compareTo(y) > 0) {
      parents.put(x, y);
    }
  }

  private T root(T item) {
    T at = item;
    T up = up(at);
    while (!up.equals(at)) {
      T next = up(up);
      parents.put(at, next);
      at = next;
      up = up(at);
    }
    return at;
  }

  private T up(T item) {
    return parents.getOrDefault(item, item);
  }

  /** The components, each sorted, by their first members. */
  public List<List<T>> sorted() {
    Map<T, List<T>> groups = new TreeMap<>();
    for (T item : List.copyOf(parents.keySet())) {
      groups.computeIfAbsent(root(item), r -> new ArrayList<>()).add(item);
    }
    Collection<List<T>> found = groups.values();
    return found.stream().map(List::copyOf).sorted(Comparator.comparing(g -> g.get(0))).toList();
  }
}
