package org.rapporteur.server;

import java.util.List;

/**
 * A line of a page about the record as a whole.
 *
 * @param id what it is called within its page
 * @param kind {@code statement}, {@code act} …
 * @param day when, empty if nothing is known
 * @param head what it says, in one line
 * @param address of its own page
 * @param words the words behind it, in pieces of which every second one is marked
 * @param note what else must be known of it
 * @param at where it stands in articles
 * @param beyond so many more places it stands in
 */
public record Entry(
    String id,
    String kind,
    String day,
    String head,
    String address,
    List<String> words,
    String note,
    List<Link> at,
    int beyond) {

  /** Of more places the first are shown; its own page has all. */
  private static final int SHOWN = 6;

  /** Copies the lists. */
  public Entry {
    words = List.copyOf(words);
    at = List.copyOf(at);
  }

  /** A line that tells of every place. */
  Entry(
      String id,
      String kind,
      String day,
      String head,
      String address,
      List<String> words,
      String note,
      List<Link> at) {
    this(id, kind, day, head, address, words, note, at, 0);
  }

  /** The line as lists show it: without places that it would leave out. */
  Entry listed() {
    return new Entry(id, kind, day, head, address, words, note, first(), more());
  }

  /** The places that a list shows. */
  public List<Link> first() {
    return at.subList(0, Math.min(SHOWN, at.size()));
  }

  /** How many places a list leaves out. */
  public int more() {
    return at.size() - first().size() + beyond;
  }
}
