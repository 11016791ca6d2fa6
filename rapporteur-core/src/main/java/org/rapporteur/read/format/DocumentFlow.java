package org.rapporteur.read.format;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

/** A document that is read as a whole, and parsed by whoever has time. */
final class DocumentFlow implements Flow {

  private final String name;
  private final Closeable source;
  private final Callable<List<Taken>> parsing;
  private boolean given;

  DocumentFlow(String name, Closeable source, Callable<List<Taken>> parsing) {
    this.name = name;
    this.source = source;
    this.parsing = parsing;
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public Optional<Piece> next() {
    if (given) {
      return Optional.empty();
    }
    given = true;
    return Optional.of(new Later(parsing));
  }

  @Override
  public void close() throws IOException {
    source.close();
  }
}
