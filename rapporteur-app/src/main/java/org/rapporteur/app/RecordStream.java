package org.rapporteur.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.rapporteur.article.Article;
import org.rapporteur.desk.Corrections;
import org.rapporteur.desk.correct.Correction;
import org.rapporteur.desk.correct.Overlay;
import org.rapporteur.reconcile.DatedCoverage;
import org.rapporteur.record.Groupings;
import org.rapporteur.record.Reading;
import org.rapporteur.store.Arrival;
import org.rapporteur.store.ArticleStore;
import org.rapporteur.store.KeptReading;
import org.rapporteur.store.RecordAddress;

/**
 * The readings of a record as {@link KeptReadings} has them, one after the other: memory does not
 * grow with the record. What another version of the reader read is read again and kept first; where
 * nothing may be written, it is read as it comes.
 */
final class RecordStream {

  private static final int BATCH = 64;

  /** Of no version of the reader: nothing but the articles is unpacked then. */
  private static final String ARTICLES_ONLY = "";

  /** Takes a reading. */
  interface Taker {
    void take(Reading reading) throws IOException;
  }

  private final Console console;
  private final ReadingOptions options;

  RecordStream(Console console, ReadingOptions options) {
    this.console = console;
    this.options = options;
  }

  /**
   * Hands over all readings in the order of arrival, with the corrections that hold.
   *
   * @return what belongs together by those corrections
   */
  Groupings each(RecordAddress record, Taker taker) throws IOException, Refusal {
    try (ArticleStore store = ArticleStore.openAsAllowed(record)) {
      Engine engine = Engine.with(options.kept(store, console));
      if (store.isWritable()) {
        renew(record, store, engine);
      }
      Optional<DatedCoverage> coverage = coverage(store, engine);
      Map<String, List<Correction>> corrections = new TreeMap<>();
      for (Correction c : Corrections.of(store).holding()) {
        corrections.computeIfAbsent(c.anchor().article(), a -> new ArrayList<>()).add(c);
      }
      List<Overlay.Outcome> outcomes = new ArrayList<>();
      store.each(
          engine.version(),
          kept -> {
            Reading reading = current(kept, engine);
            if (coverage.isPresent() && !Remarks.isNotRead(reading)) {
              reading =
                  coverage
                      .get()
                      .date(reading.article(), engine::meetings)
                      .map(engine::read)
                      .orElse(reading);
            }
            List<Correction> own = corrections.get(reading.article().id());
            if (own == null) {
              taker.take(reading);
            } else {
              Overlay.Corrected corrected = Overlay.of(reading, own);
              outcomes.addAll(corrected.outcomes());
              taker.take(corrected.reading());
            }
          });
      return Overlay.groupings(outcomes);
    }
  }

  private static Reading current(KeptReading kept, Engine engine) {
    return kept instanceof KeptReading.Current c ? c.reading() : engine.read(kept.article());
  }

  private void renew(RecordAddress record, ArticleStore store, Engine engine)
      throws IOException, Refusal {
    List<String> outdated = new ArrayList<>();
    store.each(
        engine.version(),
        kept -> {
          if (kept instanceof KeptReading.Outdated) {
            outdated.add(kept.article().id());
          }
        });
    if (outdated.isEmpty()) {
      return;
    }
    console.say(Remarks.again(outdated.size()));
    List<Arrival> batch = new ArrayList<>();
    // A store of its own: articles are fetched by another thread than the one that keeps.
    try (ArticleStore source = ArticleStore.open(record, ArticleStore.Mode.EXISTING)) {
      new ReadingRun(console, engine, options.threads())
          .run(
              outdated.stream().flatMap(id -> article(source, id).stream()).iterator(),
              read -> read,
              (reading, original) -> {
                batch.add(Arrival.of(reading));
                if (batch.size() == BATCH) {
                  keep(store, engine, batch);
                }
              });
    }
    keep(store, engine, batch);
  }

  private static Optional<Incoming> article(ArticleStore source, String id) {
    try {
      return source.article(id).map(a -> new Incoming.Read(a, Optional.empty()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void keep(ArticleStore store, Engine engine, List<Arrival> batch)
      throws IOException {
    store.keep(batch, engine.version(), Clock.systemUTC().instant());
    batch.clear();
  }

  /** What dates the undated articles, if there are any. */
  private static Optional<DatedCoverage> coverage(ArticleStore store, Engine engine)
      throws IOException {
    List<Article> undated = new ArrayList<>(1);
    store.each(
        ARTICLES_ONLY,
        kept -> {
          if (undated.isEmpty() && kept.article().metadata().published().isEmpty()) {
            undated.add(kept.article());
          }
        });
    if (undated.isEmpty()) {
      return Optional.empty();
    }
    DatedCoverage.Gathering gathering = new DatedCoverage.Gathering();
    store.each(engine.version(), kept -> gathering.add(current(kept, engine)));
    return Optional.of(gathering.coverage());
  }
}
