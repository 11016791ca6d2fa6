package org.rapporteur.read.format;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

/** A source that gives what it holds piece by piece. Not thread-safe. */
interface Flow extends Closeable {

  /** What is given: something that was taken, or a source inside this one to go through first. */
  sealed interface Piece {}

  /** Something that was taken. */
  record Ready(Taken taken) implements Piece {}

  /** A document whose bytes are at hand, and which is still to be parsed. */
  record Later(Callable<List<Taken>> parsing) implements Piece {}

  /** A source inside this one. */
  record Inner(Flow flow) implements Piece {}

  /** What it is called in messages. */
  String name();

  /** The next piece; empty at the end. After an exception it is not asked again. */
  Optional<Piece> next() throws IOException;

  /** A piece. */
  static Optional<Piece> piece(Taken taken) {
    return Optional.of(new Ready(taken));
  }

  @Override
  default void close() throws IOException {}
}
