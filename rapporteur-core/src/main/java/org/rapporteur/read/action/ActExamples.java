package org.rapporteur.read.action;

import java.util.List;
import org.rapporteur.learn.FeatureRow;
import org.rapporteur.record.Cast;
import org.rapporteur.record.EventType;
import org.rapporteur.record.Proposition;
import org.rapporteur.syntax.ParsedArticle;
import org.rapporteur.text.Span;

/** The acts that an article may tell, with what is known of each: to learn from. */
public final class ActExamples {

  /**
   * An act in question.
   *
   * @param actor code or name of who may act
   * @param recipient code or name of towards whom
   * @param type what it may be
   * @param sentence where it may be told
   * @param row what is known
   */
  public record Example(
      String actor, String recipient, EventType type, Span sentence, FeatureRow row) {}

  private final Candidates candidates = new Candidates();

  /** The acts in question of an article. */
  public List<Example> of(ParsedArticle article, Cast cast, List<Proposition> propositions) {
    return candidates.of(article, cast, propositions).stream()
        .map(
            c ->
                new Example(
                    c.actor(),
                    c.recipient(),
                    c.type(),
                    c.traces().get(0).proposition().sentence(),
                    c.row()))
        .toList();
  }
}
