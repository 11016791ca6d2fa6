package org.rapporteur.read.actor;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Somebody in an office, for a time.
 *
 * @param names full name first, then other spellings
 * @param role the office
 * @param code the party that the office belongs to
 * @param from first day; {@link LocalDate#MIN} if not given
 * @param to last day, empty while it lasts
 */
record OfficeHolder(
    List<String> names, String role, String code, LocalDate from, Optional<LocalDate> to) {

  OfficeHolder {
    names = List.copyOf(names);
  }

  /** The full name. */
  String name() {
    return names.get(0);
  }

  /** The full name with the last name as a text writes it, where a spelling has it so. */
  String fullName(Word last) {
    return names.stream()
        .filter(n -> Word.key(n).endsWith(" " + last.key()))
        .findFirst()
        .orElse(name());
  }

  /** Whether the office was held on the day. */
  boolean heldOn(LocalDate day) {
    return !day.isBefore(from) && to.map(t -> !day.isAfter(t)).orElse(true);
  }
}
