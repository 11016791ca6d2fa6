package org.rapporteur.record;

import org.rapporteur.text.Span;

/**
 * A stretch of text that refers to an actor.
 *
 * @param span the whole noun phrase, title and apposition left out: {@code Sergey Ryabkov}, {@code
 *     he}, {@code Moscow}
 * @param head offset span of its head word, which never belongs to two mentions
 * @param form how it refers
 * @param actor whom it refers to
 * @param confidence in [0, 1]
 */
public record Mention(Span span, Span head, Form form, Actor actor, double confidence) {

  /** How a mention refers. */
  public enum Form {
    NAME,
    PRONOUN,
    /** An office or description: the secretary, the top diplomat, his counterpart. */
    DESCRIPTION,
    /** A capital or seat for the government: Moscow, the Kremlin, the White House. */
    SEAT,
    /** A nationality: the Russian, Russian forces' first word. */
    DEMONYM,
    /** A bare noun phrase for unnamed people. */
    ANONYMOUS
  }
}
