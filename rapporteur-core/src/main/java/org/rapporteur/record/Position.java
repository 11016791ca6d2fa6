package org.rapporteur.record;

import java.util.List;
import java.util.Optional;

/**
 * Where a party stands on an issue.
 *
 * @param id derived from the content once the article is read ({@link Reading#identified})
 * @param party code of the party
 * @param issue short noun phrase, such that "party stance issue" reads true
 * @param stance where it stands
 * @param toward party that it is directed at, as a code
 * @param date when it took the stance
 * @param evidence the words
 * @param provenance what decided
 */
public record Position(
    String id,
    String party,
    String issue,
    Stance stance,
    Optional<String> toward,
    CalendarDate date,
    List<Evidence> evidence,
    Provenance provenance) {

  /** Copies the list; refuses a position without evidence. */
  public Position {
    evidence = Findings.supported("position", evidence);
  }

  /** The same under an id. */
  public Position withId(String name) {
    return new Position(name, party, issue, stance, toward, date, evidence, provenance);
  }

  /** Where a party stands. */
  public enum Stance {
    DEMANDS,
    REJECTS,
    OFFERS,
    OPEN,
    COMMITS,
    DENIES,
    ACCUSES,
    WARNS
  }
}
