package org.rapporteur.record;

import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

/**
 * What stands behind an item of the dossier. A copy is cited, and confirms nothing: all articles of
 * one origin count as one outlet.
 *
 * @param citations every finding that the item was made from, by article and place
 * @param outlets the independent outlets, one name for each origin, sorted
 */
public record Support(List<Citation> citations, List<String> outlets)
    implements Comparable<Support> {

  /** Sorts and copies the lists; refuses support without a citation. */
  public Support {
    citations = List.copyOf(new TreeSet<>(citations));
    outlets = List.copyOf(new TreeSet<>(outlets));
    if (citations.isEmpty()) {
      throw new IllegalArgumentException("an item of the dossier without a citation");
    }
  }

  /** By the first citation: where what it supports is first told. */
  @Override
  public int compareTo(Support other) {
    return citations.get(0).compareTo(other.citations.get(0));
  }

  /** How many independent outlets report it. */
  public int confirmations() {
    return outlets.size();
  }

  /** The ids of the articles cited, each once, sorted. */
  public Collection<String> articles() {
    TreeSet<String> found = new TreeSet<>();
    citations.forEach(c -> found.add(c.article()));
    return List.copyOf(found);
  }
}
