package org.rapporteur.read.attribution;

import java.util.Optional;
import org.rapporteur.record.CalendarDate;

/**
 * When, where, to whom and through whom something was said.
 *
 * @param saidOn when
 * @param venue where or on what occasion, in the text's words
 * @param addressee to whom
 * @param relayedBy through whom
 */
record Occasion(
    CalendarDate saidOn,
    Optional<String> venue,
    Optional<String> addressee,
    Optional<String> relayedBy) {

  /** Nothing known. */
  static Occasion unknown() {
    return new Occasion(
        CalendarDate.unknown(), Optional.empty(), Optional.empty(), Optional.empty());
  }

  boolean isDated() {
    return saidOn.earliest().isPresent();
  }

  /** Whether the very day is known. */
  boolean isOfADay() {
    return saidOn.day().isPresent();
  }

  boolean isPlaced() {
    return venue.isPresent();
  }

  /** The same on a day. */
  Occasion on(CalendarDate day) {
    return new Occasion(day, venue, addressee, relayedBy);
  }

  /** This one, with what it does not tell taken from the other. */
  Occasion or(Occasion other) {
    boolean sameDay = !isDated() || !other.isDated() || saidOn.equals(other.saidOn);
    return new Occasion(
        isDated() ? saidOn : other.saidOn,
        venue.isPresent() || !sameDay ? venue : other.venue,
        addressee.isPresent() || !sameDay || isPlaced() ? addressee : other.addressee,
        relayedBy.isPresent() || !sameDay || isPlaced() ? relayedBy : other.relayedBy);
  }
}
