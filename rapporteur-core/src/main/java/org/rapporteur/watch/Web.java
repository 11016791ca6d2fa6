package org.rapporteur.watch;

import java.io.IOException;

/** A way to documents of the web. Implementations are safe for any number of threads. */
public interface Web {

  /**
   * Fetches a document.
   *
   * @throws IOException if it cannot or may not be fetched; the message says why
   */
  WebAnswer get(WebRequest request) throws IOException;
}
