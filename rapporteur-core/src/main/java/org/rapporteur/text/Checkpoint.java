package org.rapporteur.text;

import java.util.concurrent.CancellationException;

/**
 * A place that long work passes again and again, and where it ends if its thread was interrupted:
 * whoever gives a document so much time and no more can take it away. Stateless.
 */
public final class Checkpoint {

  private Checkpoint() {}

  /**
   * Passes, unless the thread was interrupted, which stays marked on it.
   *
   * @throws CancellationException if it was
   */
  public static void pass() {
    if (Thread.currentThread().isInterrupted()) {
      throw new CancellationException("the reading was ended");
    }
  }
}
