package org.rapporteur.record;

import java.util.List;

/**
 * What a later dossier tells that an earlier one did not.
 *
 * @param items in the order of the dossier's parts
 */
public record News(List<Item> items) {

  /** Copies the list. */
  public News {
    items = List.copyOf(items);
  }

  /**
   * Something new.
   *
   * @param kind how it is new
   * @param part part of the dossier: {@code utterances}, {@code meetings}
   * @param id id of the item in the later dossier
   * @param text one line for a reader
   * @param support what it rests on
   */
  public record Item(Kind kind, String part, String id, String text, Support support) {}

  /** How something is new. */
  public enum Kind {
    NEW,
    CHANGED,
    /** Reported by a further independent outlet. */
    CONFIRMED,
    CONTRADICTED
  }
}
