package org.rapporteur.read.format.archive;

import java.io.Closeable;
import java.io.IOException;
import java.util.Optional;

/** The documents of an archive, one after the other as the stream comes. Not thread-safe. */
public interface Members extends Closeable {

  /**
   * The next document; empty at the end.
   *
   * @throws LimitException if the archive is a bomb
   * @throws IOException if the rest cannot be read
   */
  Optional<Member> next() throws IOException;
}
