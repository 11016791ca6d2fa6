package org.rapporteur.record;

import java.util.List;
import java.util.Optional;

/**
 * An office or function that a text gives a person.
 *
 * @param title in the text's words: {@code Secretary of State}
 * @param affiliation code of the party, where the text or the office tells
 * @param held when, as far as the text tells: {@code from 2012 to 2014}
 * @param evidence where it says so
 */
public record Role(
    String title, Optional<String> affiliation, CalendarDate held, List<Evidence> evidence) {

  /** Copies the list; refuses a role without evidence. */
  public Role {
    evidence = Findings.supported("role", evidence);
  }
}
