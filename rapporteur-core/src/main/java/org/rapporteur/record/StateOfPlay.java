package org.rapporteur.record;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Where the crisis stands: a few sentences of the articles, whole, so that whatever denies, doubts
 * or hedges in them is there.
 *
 * @param lines at most twelve, newest first
 */
public record StateOfPlay(List<Line> lines) {

  /** Copies the list. */
  public StateOfPlay {
    lines = List.copyOf(lines);
  }

  /**
   * One fact.
   *
   * @param kind what it answers
   * @param told when the article that tells it came out
   * @param speaker whose words it is, where the sentence itself does not say so
   * @param sentence the words
   * @param support every finding that tells the same, that of the sentence among them
   */
  public record Line(
      Kind kind,
      Optional<LocalDate> told,
      Optional<String> speaker,
      Evidence sentence,
      Support support) {}

  /** What a line answers. */
  public enum Kind {
    /** What is still to come. */
    NEXT,
    /** What happened or was said. */
    NEWS
  }
}
