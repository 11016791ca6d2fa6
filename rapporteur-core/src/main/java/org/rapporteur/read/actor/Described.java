package org.rapporteur.read.actor;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Whom a description beside a name describes: in <i>the envoy of Norland, Ivo Kest, left</i> the
 * envoy is Ivo Kest. Confined to one reading.
 */
final class Described {

  private final Map<Place, Persona> byNoun = new HashMap<>();

  private record Place(int scene, int word) {}

  /** Notes that the noun at a word describes somebody. */
  void note(Scene scene, int noun, Persona persona) {
    byNoun.putIfAbsent(new Place(scene.number(), noun), persona);
  }

  /** Whom the noun at a word describes. */
  Optional<Persona> at(Scene scene, int noun) {
    return Optional.ofNullable(byNoun.get(new Place(scene.number(), noun)));
  }
}
