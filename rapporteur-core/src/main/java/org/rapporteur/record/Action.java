package org.rapporteur.record;

import java.util.List;
import java.util.Optional;

/**
 * An act of one party towards another, in PLOVER's terms. A statement about an act and the act are
 * two things: what is only alleged says by whom.
 *
 * @param id derived from the content once the article is read ({@link Reading#identified})
 * @param actors who acts; for a symmetric act every participant
 * @param recipients to whom; empty for a symmetric act
 * @param type PLOVER 2.0 type
 * @param mode PLOVER mode, where the text tells: {@code troops}
 * @param status whether it happened
 * @param date when
 * @param place where
 * @param allegedBy who says that it happened, if it is not the article
 * @param evidence the words
 * @param provenance what decided
 */
public record Action(
    String id,
    List<Actor> actors,
    List<Actor> recipients,
    EventType type,
    Optional<String> mode,
    Status status,
    CalendarDate date,
    Optional<String> place,
    Optional<Actor> allegedBy,
    List<Evidence> evidence,
    Provenance provenance) {

  /** Copies the lists; refuses an act without actor or evidence. */
  public Action {
    actors = List.copyOf(actors);
    recipients = List.copyOf(recipients);
    evidence = Findings.supported("action", evidence);
    if (actors.isEmpty()) {
      throw new IllegalArgumentException("an action without an actor");
    }
  }

  /** The same under an id. */
  public Action withId(String name) {
    return new Action(
        name, actors, recipients, type, mode, status, date, place, allegedBy, evidence, provenance);
  }

  /** Whether an act happened. */
  public enum Status {
    OCCURRED,
    ONGOING,
    PLANNED,
    HYPOTHETICAL,
    DENIED
  }
}
