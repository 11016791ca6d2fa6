package org.rapporteur.store;

import java.util.List;
import java.util.Optional;
import org.rapporteur.record.Actor;
import org.rapporteur.record.CalendarDate;
import org.rapporteur.record.Evidence;
import org.rapporteur.record.Provenance;

/**
 * A finding as it stands in the tables.
 *
 * @param id its id
 * @param kind what it is
 * @param type the finer kind, as a code
 * @param status as a code
 * @param topic issue, what meets, what is counted, office
 * @param value a number
 * @param place where
 * @param date when
 * @param main the words that it is found by
 * @param actors who has which part
 * @param parts the words behind it by their part
 * @param provenance what decided, where that is told
 */
record FindingRow(
    String id,
    ItemKind kind,
    Optional<String> type,
    Optional<String> status,
    Optional<String> topic,
    Optional<String> value,
    Optional<String> place,
    CalendarDate date,
    List<Evidence> main,
    List<Side> actors,
    List<Part> parts,
    Optional<Provenance> provenance) {

  /** Copies the lists. */
  FindingRow {
    main = List.copyOf(main);
    actors = List.copyOf(actors);
    parts = List.copyOf(parts);
  }

  /** Somebody with a part in a finding. */
  record Side(String role, String name, Optional<String> party) {
    static Side of(String role, Actor actor) {
      return new Side(role, actor.name(), actor.party());
    }

    static Side party(String role, String code) {
      return new Side(role, code, Optional.of(code));
    }
  }

  /** Words with a part in a finding. */
  record Part(String role, Evidence words) {}

  /** The words that it is found by, one after the other. */
  String quote() {
    return String.join(" … ", main.stream().map(Evidence::quote).toList());
  }
}
