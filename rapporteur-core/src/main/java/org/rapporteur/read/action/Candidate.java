package org.rapporteur.read.action;

import java.util.List;
import java.util.function.Supplier;
import org.rapporteur.learn.FeatureRow;
import org.rapporteur.record.EventType;

/**
 * An act that an article may tell: a type and two parties, with all that the article says of it.
 *
 * @param actor code or name of who may act
 * @param recipient code or name of towards whom
 * @param type what it may be
 * @param known puts together what is known
 * @param traces where it may be told, the clearest first
 */
record Candidate(
    String actor,
    String recipient,
    EventType type,
    Supplier<FeatureRow> known,
    List<Trace> traces) {

  Candidate {
    traces = List.copyOf(traces);
  }

  /**
   * What is known, nothing of which tells who the parties are. Made anew: the rows of a long
   * article's candidates would fill the memory if they were kept.
   */
  FeatureRow row() {
    return known.get();
  }
}
