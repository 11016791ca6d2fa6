package org.rapporteur.bench.chaos;

import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.rapporteur.bench.dossier.SyntheticReading;
import org.rapporteur.desk.Corrections;
import org.rapporteur.desk.correct.Correction;
import org.rapporteur.desk.correct.CorrectionException;
import org.rapporteur.desk.correct.Draft;
import org.rapporteur.read.format.Intake;
import org.rapporteur.read.format.Taken;
import org.rapporteur.read.format.Takings;
import org.rapporteur.record.Reading;
import org.rapporteur.record.Statement;
import org.rapporteur.store.Arrival;
import org.rapporteur.store.ArticleStore;
import org.rapporteur.watch.FeedWatch;
import org.rapporteur.watch.Polled;
import org.rapporteur.watch.Rhythm;
import org.rapporteur.watch.WebAnswer;

/**
 * The process that {@link ChaosCommand} kills: keeps articles and names them, until its end. What
 * it takes from an archive or a feed it takes again from the start, as the program does.
 */
public final class ChaosWriter {

  static final String BEGUN = "begun";
  static final String KEPT = "kept ";
  static final String READER = "chaos";
  static final Instant NOW = Instant.parse("2031-03-02T10:00:00Z");

  private static final int BATCH = 7;
  private static final URI FEED = URI.create("http://herald.example/feed");

  private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
  private final ArticleStore store;

  private ChaosWriter(ArticleStore store) {
    this.store = store;
  }

  /** Writes to the record in a file; then the scene, and the seed or the source. */
  public static void main(String[] args) throws IOException, InterruptedException {
    if (args[1].equals(Scene.MIGRATION.name())) {
      System.out.println(BEGUN);
    }
    try (ArticleStore store = ArticleStore.open(Path.of(args[0]), ArticleStore.Mode.CREATE)) {
      ChaosWriter writer = new ChaosWriter(store);
      switch (Scene.valueOf(args[1])) {
        case COMMIT -> writer.commit(args[2]);
        case ARCHIVE -> writer.archive(args[2]);
        case WATCH -> writer.watch(Path.of(args[2]));
        case CORRECTION -> writer.correct(args[2]);
        case MIGRATION -> {
          // To open it is to bring it up to date.
        }
      }
    }
  }

  private void commit(String seed) throws IOException {
    MadeUp articles = new MadeUp("a" + seed, Long.parseLong(seed));
    while (!out.checkError()) {
      keep(articles.batch(6));
    }
  }

  /** Every finding of an article in turn is called wrong, right, wrong … */
  private void correct(String seed) throws IOException {
    Reading reading =
        SyntheticReading.of("article-1", SyntheticReading.text(new Random(1))).identified();
    if (!store.hasId(reading.article().id())) {
      store.keep(List.of(Arrival.of(reading)), READER, NOW);
    }
    List<String> findings = reading.statements().stream().map(Statement::id).toList();
    Corrections corrections = Corrections.of(store);
    for (int i = 0; !out.checkError(); i++) {
      Draft draft =
          new Draft(
              "turn " + seed,
              NOW.plusSeconds(i),
              Optional.of("number " + i),
              i % 2 == 0 ? Correction.Verb.REJECT : Correction.Verb.CONFIRM,
              new TreeMap<>());
      try {
        Correction made = draft.of(reading, findings.get(i % findings.size()));
        corrections.make(made);
        out.println(KEPT + made.id());
      } catch (CorrectionException e) {
        throw new IOException(e);
      }
    }
  }

  private void archive(String file) throws IOException {
    try (Takings takings = new Intake().open(List.of(file))) {
      List<Arrival> batch = new ArrayList<>();
      while (takings.hasNext()) {
        if (takings.next() instanceof Taken.Story story && !store.has(story.article())) {
          batch.add(arrival(story));
        }
        if (batch.size() == BATCH || !takings.hasNext()) {
          keep(batch);
          batch.clear();
        }
      }
    }
  }

  private void watch(Path file) throws IOException, InterruptedException {
    byte[] feed = Files.readAllBytes(file);
    FeedWatch watch =
        new FeedWatch(
            wanted ->
                wanted.address().equals(FEED)
                    ? new WebAnswer(200, FEED, feed, WebAnswer.Fields.none())
                    : new WebAnswer(404, FEED, new byte[0], WebAnswer.Fields.none()),
            store.watchMemory(),
            new Intake(),
            Clock.systemUTC(),
            time -> {},
            "chaos",
            new Rhythm(Duration.ZERO, Duration.ZERO, Duration.ZERO, Duration.ZERO));
    Polled polled = watch.poll(FEED);
    while (polled.outcome() == Polled.Outcome.NEW) {
      for (Taken item : polled.taken()) {
        if (item instanceof Taken.Story story && !store.has(story.article())) {
          keep(List.of(arrival(story)));
        }
        watch.taken(FEED, List.of(item));
      }
      polled = watch.poll(FEED);
    }
  }

  private static Arrival arrival(Taken.Story story) {
    Reading nothing = Reading.nothing(story.article(), List.of());
    return new Arrival(nothing, Optional.of(story.original()));
  }

  private void keep(List<Arrival> batch) throws IOException {
    store.keep(batch, READER, NOW);
    batch.forEach(a -> out.println(KEPT + a.reading().article().id()));
  }
}
