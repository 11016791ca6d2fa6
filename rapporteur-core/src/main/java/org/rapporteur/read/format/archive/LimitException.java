package org.rapporteur.read.format.archive;

import java.io.IOException;

/** Input that grows beyond what is read: a bomb, or something that is no collection of articles. */
public final class LimitException extends IOException {

  private static final long serialVersionUID = 1;

  /** Says which limit was passed. */
  public LimitException(String message) {
    super(message);
  }
}
