package org.rapporteur.server;

import io.javalin.http.HttpStatus;

/** A request that is not answered as it was asked; the message is for whoever asked. */
final class Refused extends Exception {

  private static final long serialVersionUID = 1L;

  private final HttpStatus status;

  Refused(HttpStatus status, String message) {
    super(message);
    this.status = status;
  }

  HttpStatus status() {
    return status;
  }

  /** What it says. */
  String words() {
    String message = getMessage();
    return message == null ? "" : message;
  }
}
