package org.rapporteur.server;

import java.io.IOException;

/** The record is not put together yet; what asks for it comes again. */
final class NotYet extends IOException {

  private static final long serialVersionUID = 1L;

  NotYet() {
    super("the record is being put together");
  }
}
