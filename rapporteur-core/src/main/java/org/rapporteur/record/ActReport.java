package org.rapporteur.record;

import java.util.List;
import java.util.Optional;

/**
 * One act of parties towards others, counted once however many articles tell of it.
 *
 * @param id stable while its first citation stays
 * @param actors who acts: codes of parties, or names where there is no code, sorted
 * @param recipients to whom, likewise; empty for a symmetric act
 * @param type PLOVER 2.0 type
 * @param mode PLOVER mode
 * @param status whether it happened
 * @param date when, as precisely as any article tells
 * @param place where
 * @param allegedBy who says that it happened, where no article says so itself
 * @param disagreements what articles tell differently: dates, places, status
 * @param support every finding that it was made from
 */
public record ActReport(
    String id,
    List<String> actors,
    List<String> recipients,
    EventType type,
    Optional<String> mode,
    Action.Status status,
    CalendarDate date,
    Optional<String> place,
    List<String> allegedBy,
    List<Disagreement> disagreements,
    Support support) {

  /** Copies the lists; refuses an act without actor. */
  public ActReport {
    actors = List.copyOf(actors);
    recipients = List.copyOf(recipients);
    allegedBy = List.copyOf(allegedBy);
    disagreements = List.copyOf(disagreements);
    if (actors.isEmpty()) {
      throw new IllegalArgumentException("an act without an actor");
    }
  }
}
