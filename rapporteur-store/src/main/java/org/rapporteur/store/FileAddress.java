package org.rapporteur.store;

import java.nio.file.Path;
import java.util.Optional;

/** A record in a file. */
record FileAddress(Path path) implements RecordAddress {

  @Override
  public Optional<Path> file() {
    return Optional.of(path);
  }

  @Override
  public String toString() {
    return path.toString();
  }
}
