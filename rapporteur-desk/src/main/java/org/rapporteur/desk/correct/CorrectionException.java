package org.rapporteur.desk.correct;

/** A correction that cannot be made; the message tells what helps. */
public final class CorrectionException extends Exception {

  private static final long serialVersionUID = 1L;

  /** A correction that cannot be made. */
  public CorrectionException(String message) {
    super(message);
  }
}
