package org.rapporteur.read.action;

import java.util.List;
import org.rapporteur.learn.FeatureRow;
import org.rapporteur.record.EventType;

/**
 * An act that an article may tell: a type and two parties, with all that the article says of it.
 *
 * @param actor code or name of who may act
 * @param recipient code or name of towards whom
 * @param type what it may be
 * @param row what is known, nothing of which tells who the parties are
 * @param traces where it may be told, the clearest first
 */
record Candidate(
    String actor, String recipient, EventType type, FeatureRow row, List<Trace> traces) {

  Candidate {
    traces = List.copyOf(traces);
  }
}
