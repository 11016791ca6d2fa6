package org.rapporteur.read.format;

import java.io.IOException;
import java.util.Optional;

/** A flow that is opened when it is asked for its first piece, and answers for what fails then. */
final class LazyFlow implements Flow {

  /** Opens what is to flow. */
  interface Source {
    Flow open() throws IOException;
  }

  private final String name;
  private final Source source;
  private boolean opened;

  LazyFlow(String name, Source source) {
    this.name = name;
    this.source = source;
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public Optional<Piece> next() throws IOException {
    if (opened) {
      return Optional.empty();
    }
    opened = true;
    return Optional.of(new Inner(source.open()));
  }
}
