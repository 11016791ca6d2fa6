package org.rapporteur.read.format.archive;

import java.time.Instant;
import java.util.Optional;

/** One document inside an archive, unpacked, with what its carrier says of it. */
public final class Member {

  private final String name;
  private final byte[] bytes;
  private final Carrier carrier;
  private final Optional<String> problem;

  /**
   * What the carrier says of a document: nothing of it is trusted.
   *
   * @param url where it was fetched from
   * @param contentType what it is said to be
   * @param fetched when
   */
  public record Carrier(
      Optional<String> url, Optional<String> contentType, Optional<Instant> fetched) {

    static Carrier silent() {
      return new Carrier(Optional.empty(), Optional.empty(), Optional.empty());
    }
  }

  private Member(String name, byte[] bytes, Carrier carrier, Optional<String> problem) {
    this.name = name;
    this.bytes = bytes;
    this.carrier = carrier;
    this.problem = problem;
  }

  /** A file in an archive. */
  static Member file(String name, byte[] bytes) {
    return new Member(name, bytes, Carrier.silent(), Optional.empty());
  }

  /** A document that was fetched. */
  static Member fetched(String name, byte[] bytes, Carrier carrier) {
    return new Member(name, bytes, carrier, Optional.empty());
  }

  /** A member that cannot be used. */
  static Member broken(String name, String problem) {
    return new Member(name, new byte[0], Carrier.silent(), Optional.of(problem));
  }

  /** Its path or address. */
  public String name() {
    return name;
  }

  /** Its content; not copied, not to be changed. */
  public byte[] bytes() {
    return bytes;
  }

  /** What is said of it. */
  public Carrier carrier() {
    return carrier;
  }

  /** What is wrong with it, if its bytes are not to be used. */
  public Optional<String> problem() {
    return problem;
  }
}
