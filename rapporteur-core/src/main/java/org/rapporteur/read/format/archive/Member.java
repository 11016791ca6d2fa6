package org.rapporteur.read.format.archive;

import java.time.Instant;
import java.util.Optional;

/**
 * One document inside an archive.
 *
 * @param name its path or address
 * @param bytes its content, unpacked
 * @param url where it was fetched from, not trusted
 * @param contentType what its carrier says that it is
 * @param fetched when
 * @param problem what is wrong with it, if its bytes are not to be used
 */
public record Member(
    String name,
    byte[] bytes,
    Optional<String> url,
    Optional<String> contentType,
    Optional<Instant> fetched,
    Optional<String> problem) {

  /** A file in an archive. */
  static Member file(String name, byte[] bytes) {
    return new Member(
        name, bytes, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
  }

  /** A member that cannot be used. */
  static Member broken(String name, String problem) {
    return new Member(
        name,
        new byte[0],
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.of(problem));
  }
}
