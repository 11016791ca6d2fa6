package org.rapporteur.app;

import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.rapporteur.article.Article;
import org.rapporteur.desk.Corrections;
import org.rapporteur.desk.correct.Overlay;
import org.rapporteur.record.Reading;
import org.rapporteur.store.Arrival;
import org.rapporteur.store.ArticleStore;
import org.rapporteur.store.KeptReading;
import org.rapporteur.store.RecordAddress;

/**
 * The readings of a record with its corrections laid over; what another version of the reader read
 * is read again and kept.
 */
final class KeptReadings {

  private static final int BATCH = 64;

  private final Console console;
  private final ReadingOptions options;
  private List<Overlay.Outcome> outcomes = List.of();
  private String version = "";
  private long change;

  KeptReadings(Console console, ReadingOptions options) {
    this.console = console;
    this.options = options;
  }

  /** All readings by their number in the order of arrival. */
  SortedMap<Long, Reading> of(RecordAddress record) throws IOException, Refusal {
    try (ArticleStore store = ArticleStore.openAsAllowed(record)) {
      Engine engine = Engine.with(options.kept(store, console));
      version = engine.version();
      change = store.index().changes().last();
      TreeMap<Long, Reading> current = new TreeMap<>();
      Map<String, Long> numbers = new TreeMap<>();
      List<Article> outdated = new ArrayList<>();
      store.each(
          engine.version(),
          kept -> {
            numbers.put(kept.article().id(), kept.number());
            if (kept instanceof KeptReading.Current c) {
              current.put(c.number(), c.reading());
            } else {
              outdated.add(kept.article());
            }
          });
      if (!outdated.isEmpty()) {
        console.say(Remarks.again(outdated.size()));
      }
      List<Arrival> batch = new ArrayList<>();
      new ReadingRun(console, engine, options.threads())
          .run(
              outdated.stream()
                  .<Incoming>map(a -> new Incoming.Read(a, Optional.empty()))
                  .iterator(),
              read -> read,
              (reading, original) -> {
                current.put(numbers.getOrDefault(reading.article().id(), 0L), reading);
                batch.add(Arrival.of(reading));
                if (batch.size() == BATCH) {
                  keep(store, engine, batch);
                }
              });
      keep(store, engine, batch);
      Iterator<Reading> dated =
          UndatedArticles.dated(List.copyOf(current.values()), engine, options.threads())
              .iterator();
      current.replaceAll((number, reading) -> dated.next());
      Corrections.Seen seen = Corrections.of(store).over(current.values());
      Iterator<Reading> corrected = seen.readings().iterator();
      current.replaceAll((number, reading) -> corrected.next());
      outcomes = seen.outcomes();
      return current;
    }
  }

  /** What became of the record's corrections, once the readings are there. */
  List<Overlay.Outcome> outcomes() {
    return outcomes;
  }

  /** The version of the reader whose readings they are. */
  String version() {
    return version;
  }

  /** The last change of the record that is surely in them. */
  long change() {
    return change;
  }

  private static void keep(ArticleStore store, Engine engine, List<Arrival> batch)
      throws IOException {
    if (!batch.isEmpty() && store.isWritable()) {
      store.keep(batch, engine.version(), Clock.systemUTC().instant());
    }
    batch.clear();
  }
}
