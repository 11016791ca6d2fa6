package org.rapporteur.read.action;

import java.util.List;
import org.rapporteur.record.Actor;
import org.rapporteur.record.EventType;

/**
 * An act that the article is judged to tell, before it is written down.
 *
 * @param type what it is
 * @param actors who acts
 * @param recipients towards whom
 * @param trace what tells it
 * @param confidence how sure, in [0, 1]
 */
record Deed(
    EventType type, List<Actor> actors, List<Actor> recipients, Trace trace, double confidence) {

  Deed {
    actors = List.copyOf(actors);
    recipients = List.copyOf(recipients);
  }
}
