package org.rapporteur.read.actor;

import java.util.Optional;
import org.rapporteur.record.Actor;

/**
 * What a listed name stands for.
 *
 * @param code ISO 3166-1 alpha-3, an acronym, or a collective's name
 * @param name canonical name
 * @param kind what it is
 * @param sector PLOVER sector of a body, {@code PRE} of a partly recognised entity; empty for a
 *     state, organisation or collective as such
 */
record Party(String code, String name, Actor.Kind kind, Optional<String> sector) {}
