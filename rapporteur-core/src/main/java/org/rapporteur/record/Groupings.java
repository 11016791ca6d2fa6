package org.rapporteur.record;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Which findings somebody says are of one thing, and which are not, whatever their words suggest.
 * Immutable.
 *
 * @param together by a finding's id a label: the things with findings of one label are one thing
 * @param apart by a finding's id a label: findings of one label are a thing by themselves
 */
public record Groupings(Map<String, String> together, Map<String, String> apart) {

  /** Copies the maps. */
  public Groupings {
    together = Map.copyOf(new HashMap<>(together));
    apart = Map.copyOf(new HashMap<>(apart));
  }

  /** Nobody says anything. */
  public static Groupings none() {
    return new Groupings(Map.of(), Map.of());
  }

  /** The label under which a finding's thing is joined with others. */
  public Optional<String> joined(String finding) {
    return Optional.ofNullable(together.get(finding));
  }

  /** The label under which a finding is taken out of the thing that it would be of. */
  public Optional<String> parted(String finding) {
    return Optional.ofNullable(apart.get(finding));
  }
}
