package org.rapporteur.app;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.rapporteur.record.Reading;

/**
 * Hands readings on in their order. Those of a small collection wait for its end, so that its
 * undated articles get the day that its dated ones suggest; a larger one goes on as it is read, and
 * its undated articles stay undated.
 */
final class DatedReadings {

  private static final int MOST_HELD = 200;

  /** Takes a reading. */
  interface Taker {
    void take(Reading reading) throws IOException, Refusal;
  }

  private final Taker taker;
  private final List<Reading> held = new ArrayList<>();
  private boolean streaming;

  private DatedReadings(Taker taker, boolean streaming) {
    this.taker = taker;
    this.streaming = streaming;
  }

  /** For what the paths name; standard input is never held back. */
  static DatedReadings of(List<String> paths, Taker taker) {
    return new DatedReadings(taker, paths.contains(Sources.STANDARD_INPUT));
  }

  void take(Reading reading) throws IOException, Refusal {
    if (streaming) {
      taker.take(reading);
      return;
    }
    held.add(reading);
    if (held.size() > MOST_HELD) {
      streaming = true;
      for (Reading first : held) {
        taker.take(first);
      }
      held.clear();
    }
  }

  /** Hands on what still waits. */
  void end(Engine engine, int threads) throws IOException, Refusal {
    for (Reading reading : UndatedArticles.dated(held, engine, threads)) {
      taker.take(reading);
    }
    held.clear();
  }
}
