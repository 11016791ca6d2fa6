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
 */
public record Entry(
    String id,
    String kind,
    String day,
    String head,
    String address,
    List<String> words,
    String note,
    List<Link> at) {

  /** Of more places the first are shown; its own page has all. */
  private static final int SHOWN = 6;

  /** Copies the lists. */
  public Entry {
    words = List.copyOf(words);
    at = List.copyOf(at);
  }

  /** The places that a list shows. */
  public List<Link> first() {
    return at.subList(0, Math.min(SHOWN, at.size()));
  }

  /** How many places a list leaves out. */
  public int more() {
    return at.size() - first().size();
  }
}
