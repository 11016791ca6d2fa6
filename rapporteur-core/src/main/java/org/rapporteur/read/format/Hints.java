package org.rapporteur.read.format;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What a carrier says of a document: never trusted over its content.
 *
 * @param url where it was fetched
 * @param contentType what it is said to be
 * @param fetched on which day
 */
record Hints(Optional<String> url, Optional<String> contentType, Optional<LocalDate> fetched) {

  static Hints none() {
    return new Hints(Optional.empty(), Optional.empty(), Optional.empty());
  }
}
