package org.rapporteur.server;

import java.util.List;

/**
 * Lines under a heading.
 *
 * @param title the heading
 * @param entries the lines
 * @param all where all of them are, if they are more than these; empty otherwise
 */
public record Group(String title, List<Entry> entries, String all) {

  static final int SHOWN = 60;

  /** Copies the list. */
  public Group {
    entries = List.copyOf(entries);
  }

  /** The first lines; the others are found by a search. */
  static Group of(String title, List<Entry> entries, String search) {
    return entries.size() <= SHOWN
        ? new Group(title, entries, "")
        : new Group(title, entries.subList(0, SHOWN), Address.search(search));
  }
}
