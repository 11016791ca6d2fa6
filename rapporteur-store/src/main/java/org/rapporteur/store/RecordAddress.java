package org.rapporteur.store;

import java.nio.file.Path;
import java.util.Optional;

/**
 * Where a record is: in a file, or in a database of a PostgreSQL server. As text it never shows a
 * password.
 */
public sealed interface RecordAddress permits FileAddress, ServerAddress {

  /** The record in a file. */
  static RecordAddress of(Path file) {
    return new FileAddress(file);
  }

  /**
   * Understands what somebody typed: {@code postgresql://user@host:port/database}, or else a file.
   *
   * @throws IllegalArgumentException if it begins as a server's address and is none
   */
  static RecordAddress parse(String text) {
    return ServerAddress.isOne(text) ? ServerAddress.parse(text) : of(Path.of(text));
  }

  /** The file, if it is in one. */
  Optional<Path> file();

  /** The password that stood in it. */
  default Optional<String> secret() {
    return Optional.empty();
  }
}
