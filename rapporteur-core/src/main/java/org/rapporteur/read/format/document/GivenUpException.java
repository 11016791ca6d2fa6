package org.rapporteur.read.format.document;

import java.io.IOException;

/** A document that takes more time or memory than a document may: kept, and not read. */
public final class GivenUpException extends IOException {

  private static final long serialVersionUID = 1L;

  /** With what it took, as the rest of a sentence: {@code is not read: it takes ...}. */
  public GivenUpException(String message) {
    super(message);
  }
}
