package org.rapporteur.read.meeting;

import java.util.List;
import java.util.Optional;

/**
 * Who meets.
 *
 * @param forum the body that meets as such
 * @param parties codes, each once, in order of the text
 * @param people names, each once
 */
record Party(Optional<String> forum, List<String> parties, List<String> people) {

  /** The number of sides that are told: people of one party are sides of their own. */
  int count() {
    return Math.max(parties.size(), people.size());
  }
}
