package org.rapporteur.desk;

/** A query that cannot be understood; the message tells what helps. */
public final class QueryException extends Exception {

  private static final long serialVersionUID = 1L;

  QueryException(String message) {
    super(message);
  }
}
