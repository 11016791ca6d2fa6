package org.rapporteur.read.format;

import java.io.Closeable;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/** A flow of things that are at hand. */
final class ListFlow implements Flow {

  private final String name;
  private final Closeable source;
  private final Iterator<Taken> taken;

  ListFlow(String name, Closeable source, List<Taken> taken) {
    this.name = name;
    this.source = source;
    this.taken = taken.iterator();
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public Optional<Piece> next() {
    return taken.hasNext() ? Flow.piece(taken.next()) : Optional.empty();
  }

  @Override
  public void close() throws IOException {
    source.close();
  }
}
