package org.rapporteur.watch;

import java.io.IOException;

/** An address that is not fetched, whatever it would answer: nothing was asked. */
public final class RefusedException extends IOException {

  private static final long serialVersionUID = 1;

  RefusedException(String why) {
    super(why);
  }
}
