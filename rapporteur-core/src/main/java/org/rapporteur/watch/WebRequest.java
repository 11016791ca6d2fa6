package org.rapporteur.watch;

import java.net.URI;
import java.util.Optional;

/**
 * A wish for a document of the web.
 *
 * @param address http or https
 * @param etag the validator that came with what is known
 * @param lastModified the date that came with what is known
 */
public record WebRequest(URI address, Optional<String> etag, Optional<String> lastModified) {

  /** A wish for a document of which nothing is known. */
  public static WebRequest of(URI address) {
    return new WebRequest(address, Optional.empty(), Optional.empty());
  }
}
