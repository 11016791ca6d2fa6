package org.rapporteur.watch;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/** What the web answered. Immutable; the bytes are not to be changed. */
public final class WebAnswer {

  private final int status;
  private final URI address;
  private final byte[] body;
  private final Fields fields;

  /**
   * The fields of an answer that matter here.
   *
   * @param contentType what the body is said to be
   * @param etag validator for the next request
   * @param lastModified date for the next request
   * @param retryAfter how long to stay away
   */
  public record Fields(
      Optional<String> contentType,
      Optional<String> etag,
      Optional<String> lastModified,
      Optional<Duration> retryAfter) {

    /** No field. */
    public static Fields none() {
      return new Fields(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }
  }

  /**
   * An answer.
   *
   * @param status of HTTP
   * @param address after redirections
   * @param body the bytes, unpacked
   * @param fields what is said of them
   */
  public WebAnswer(int status, URI address, byte[] body, Fields fields) {
    this.status = status;
    this.address = address;
    this.body = body.clone();
    this.fields = fields;
  }

  /** The status of HTTP. */
  public int status() {
    return status;
  }

  /** The address after redirections. */
  public URI address() {
    return address;
  }

  /** The bytes; not to be changed. */
  public byte[] body() {
    return body;
  }

  /** What is said of them. */
  public Fields fields() {
    return fields;
  }
}
