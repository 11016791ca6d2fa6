package org.rapporteur.store;

/**
 * A correction as a record keeps it.
 *
 * @param id its id
 * @param article the id of the article that it is of
 * @param line what it says, as one line of JSON
 * @param state whether it still holds
 */
public record KeptCorrection(String id, String article, String line, State state) {

  /** Whether a correction still holds. */
  public enum State {
    /** It does. */
    HOLDS,
    /** Somebody took it back. */
    UNDONE
  }
}
