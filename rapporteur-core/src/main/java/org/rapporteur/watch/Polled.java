package org.rapporteur.watch;

import java.time.Instant;
import java.util.List;
import org.rapporteur.read.format.Taken;

/**
 * What came of asking a feed.
 *
 * @param outcome in short
 * @param message one line for a person
 * @param taken what is new
 * @param due when to ask again
 */
public record Polled(Outcome outcome, String message, List<Taken> taken, Instant due) {

  /** How it went. */
  public enum Outcome {
    NEW,
    NOTHING_NEW,
    /** It is not yet time to ask. */
    TOO_EARLY,
    /** The site does not want robots there. */
    FORBIDDEN,
    FAILED,
    /** It says that it is gone for good. */
    GONE
  }

  /** Copies the list. */
  public Polled {
    taken = List.copyOf(taken);
  }
}
