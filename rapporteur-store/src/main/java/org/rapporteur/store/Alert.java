package org.rapporteur.store;

import java.time.Instant;

/**
 * Something that somebody wanted to be told of.
 *
 * @param number its place in the order of alerts, from 1; 0 before it is kept
 * @param rule the number of the rule
 * @param item the finding or article that it is about
 * @param at when it was told
 * @param title what it is, in one line
 * @param words the words behind it
 * @param article where they stand
 */
public record Alert(
    long number, long rule, String item, Instant at, String title, String words, String article) {

  /** The same with other words. */
  public Alert withWords(String other) {
    return new Alert(number, rule, item, at, title, other, article);
  }
}
