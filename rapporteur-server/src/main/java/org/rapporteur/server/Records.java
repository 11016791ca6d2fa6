package org.rapporteur.server;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.rapporteur.desk.Corrections;
import org.rapporteur.desk.Desk;
import org.rapporteur.desk.correct.Correction;
import org.rapporteur.desk.correct.Overlay;
import org.rapporteur.record.Dossier;
import org.rapporteur.record.Reading;

/** The record that is served: a desk of its own for each request. Thread-safe. */
final class Records {

  /** What somebody does at a desk. */
  interface Work<T> {
    T at(Desk desk) throws IOException, Refused;
  }

  /**
   * The record as a whole.
   *
   * @param state of the record when it was put together
   * @param seen the readings with their corrections
   * @param dossier what they tell together
   */
  record Whole(String state, Corrections.Seen seen, Dossier dossier) {}

  private final Path file;
  private Optional<Watched> watched = Optional.empty();

  /** A desk that stays open, which notices what others write, and what was put together last. */
  private record Watched(Desk desk, Optional<Whole> whole) {}

  Records(Path file) {
    this.file = file;
  }

  /** Fails if the record cannot be opened. */
  void check() throws IOException {
    Desk.open(file).close();
  }

  <T> T with(Work<T> work) throws IOException, Refused {
    try (Desk desk = Desk.open(file)) {
      return work.at(desk);
    }
  }

  /** The whole; put together anew only when something in the record changed. */
  synchronized Whole whole() throws IOException {
    Watched now =
        watched.isPresent() ? watched.get() : new Watched(Desk.open(file), Optional.empty());
    String state = now.desk().state();
    if (now.whole().isEmpty() || !now.whole().get().state().equals(state)) {
      Corrections.Seen seen = now.desk().corrections().over(now.desk().readings());
      now =
          new Watched(
              now.desk(), Optional.of(new Whole(state, seen, Desk.compose(seen.readings()))));
    }
    watched = Optional.of(now);
    return now.whole().orElseThrow();
  }

  /** An article's reading with its corrections. */
  static Optional<Overlay.Corrected> corrected(Desk desk, String article) throws IOException {
    Optional<Reading> reading = desk.reading(article);
    if (reading.isEmpty()) {
      return Optional.empty();
    }
    List<Correction> own =
        desk.corrections().holding().stream()
            .filter(c -> c.anchor().article().equals(article))
            .toList();
    return Optional.of(Overlay.of(reading.get(), own));
  }
}
