package org.rapporteur.record;

import java.util.List;
import java.util.Optional;

/**
 * A person over all articles.
 *
 * @param name canonical name
 * @param spellings every form of the name that is printed, sorted
 * @param affiliation party that the person speaks for, as a code
 * @param offices titles that articles give, best supported first
 * @param disagreements titles that cannot both be right at one time
 * @param utterances ids of what the person said
 * @param support every mention by name
 */
public record PersonProfile(
    String name,
    List<String> spellings,
    Optional<String> affiliation,
    List<Office> offices,
    List<Disagreement> disagreements,
    List<String> utterances,
    Support support) {

  /** Copies the lists. */
  public PersonProfile {
    spellings = List.copyOf(spellings);
    offices = List.copyOf(offices);
    disagreements = List.copyOf(disagreements);
    utterances = List.copyOf(utterances);
  }

  /**
   * A title that articles give.
   *
   * @param title in an article's words
   * @param affiliation of the office, as a code
   * @param held when, as far as the texts tell
   * @param support who gives it
   */
  public record Office(
      String title, Optional<String> affiliation, CalendarDate held, Support support) {}
}
