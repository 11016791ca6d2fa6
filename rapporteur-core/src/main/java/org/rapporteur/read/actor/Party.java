package org.rapporteur.read.actor;

import java.util.Optional;
import org.rapporteur.record.Actor;

/**
 * What a listed name stands for.
 *
 * @param code ISO 3166-1 alpha-3, an acronym, or the name of a collective or of an armed group
 * @param name canonical name
 * @param kind what it is
 * @param sector PLOVER sector of a body, {@code PRE} of a partly recognised entity; empty for a
 *     state, organisation or collective as such
 * @param home the state where a party lives that does not speak for it: armed groups, political
 *     parties, entities that few states recognise, media, firms
 */
record Party(
    String code, String name, Actor.Kind kind, Optional<String> sector, Optional<String> home) {

  /** A party that is at home in itself, or wherever its code says. */
  static Party of(String code, String name, Actor.Kind kind, Optional<String> sector) {
    return new Party(code, name, kind, sector, Optional.empty());
  }
}
