package org.rapporteur.record;

import java.util.List;

/**
 * Where the crisis stands, in a few sentences of our own templates, each about what was said or
 * done.
 *
 * @param sentences at most twelve, in reading order
 */
public record StateOfPlay(List<Sentence> sentences) {

  /** Copies the list. */
  public StateOfPlay {
    sentences = List.copyOf(sentences);
  }

  /**
   * A sentence.
   *
   * @param kind what it answers
   * @param text the sentence
   * @param support what it rests on
   */
  public record Sentence(Kind kind, String text, Support support) {}

  /** What a sentence answers. */
  public enum Kind {
    WANTS,
    REFUSES,
    OPENS,
    THREATENS,
    DONE,
    CLAIMED,
    NEXT,
    AT_ODDS
  }
}
