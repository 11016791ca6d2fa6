package org.rapporteur.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.rapporteur.desk.Desk;
import org.rapporteur.desk.correct.Correction;
import org.rapporteur.desk.correct.Overlay;
import org.rapporteur.record.Reading;
import org.rapporteur.store.ArticleStore;
import org.rapporteur.store.Composed;
import org.rapporteur.store.RecordAddress;
import org.rapporteur.store.StoreException;

/**
 * The record that is served: a desk for each request at a time. What it tells as a whole is kept in
 * lines and put together anew in the background when something changed: in this process while the
 * record is small, in one of its own when it is not. Thread-safe.
 */
final class Records implements AutoCloseable {

  /** What somebody does at a desk. */
  interface Work<T> {
    T at(Desk desk) throws IOException, Refused;
  }

  /** What somebody does with what is told as a whole. */
  interface Telling {
    void of(Kept kept) throws IOException, Refused;
  }

  /** So long a page waits for the newest whole; after that it shows the one of before. */
  private static final long PATIENCE_MILLISECONDS = 400;

  /** What took longer the last time is not waited for. */
  private static final long SOON_MILLISECONDS = 2_000;

  /** So long it waits when there is none of before. */
  private static final long FIRST_MILLISECONDS = 30_000;

  /** What failed is not tried again sooner. */
  private static final Duration RECOVERY = Duration.ofMinutes(1);

  private final RecordAddress file;
  private final Clock clock;
  private final Desks desks;
  private final ExecutorService composer =
      Executors.newSingleThreadExecutor(
          work -> {
            Thread thread = new Thread(work, "rapporteur-composer");
            thread.setDaemon(true);
            return thread;
          });

  private Optional<RecordAddress> kept = Optional.empty();
  private Optional<Composer> composing = Optional.empty();
  private Optional<Desk> watched = Optional.empty();
  private Optional<Desk> watchedLines = Optional.empty();
  private Optional<Future<Boolean>> coming = Optional.empty();

  /** Not before: what takes long to put together is not put together all the time. */
  private Instant next = Instant.MIN;

  Records(RecordAddress file, Clock clock) {
    this.file = file;
    this.clock = clock;
    this.desks = new Desks(file);
  }

  /** Fails if the record cannot be opened. */
  void begin() throws IOException {
    ask();
  }

  <T> T with(Work<T> work) throws IOException, Refused {
    return desks.with(work);
  }

  /**
   * What is told as a whole, as it is now or was a moment ago; waited for, but not for ever, where
   * there was none yet.
   */
  void told(Telling telling) throws IOException, Refused {
    Asked asked = ask();
    if (asked.coming().isPresent()) {
      boolean first = asked.latest().isEmpty();
      if (first || asked.latest().get().took().toMillis() < SOON_MILLISECONDS) {
        waitFor(asked.coming().get(), first ? FIRST_MILLISECONDS : PATIENCE_MILLISECONDS);
      }
    }
    if (!tell(telling)) {
      throw new NotYet();
    }
  }

  /** The same without waiting for a first one; whether there was any. */
  boolean toldSoon(Telling telling) throws IOException, Refused {
    Asked asked = ask();
    if (asked.coming().isPresent()
        && (asked.latest().isEmpty()
            || asked.latest().get().took().toMillis() < SOON_MILLISECONDS)) {
      waitFor(asked.coming().get(), PATIENCE_MILLISECONDS);
    }
    return tell(telling);
  }

  private boolean tell(Telling telling) throws IOException, Refused {
    RecordAddress lines = lines();
    if (lines.equals(file)) {
      return desks.with(desk -> tell(desk, desk, telling));
    }
    try (Desk home = Desk.open(lines)) {
      return desks.with(desk -> tell(desk, home, telling));
    }
  }

  private static boolean tell(Desk desk, Desk home, Telling telling) throws IOException, Refused {
    Optional<Composed> composed = latest(home);
    if (composed.isPresent()) {
      telling.of(new Kept(desk, home.composed(), composed.get(), desk.changes().last()));
    }
    return composed.isPresent();
  }

  private static Optional<Composed> latest(Desk home) throws IOException {
    return home.composed().latest().filter(c -> c.version().startsWith(Composing.FORM));
  }

  private void waitFor(Future<Boolean> coming, long most) throws IOException {
    try {
      coming.get(most, TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      return;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(file + ": stopped while it was put together", e);
    } catch (ExecutionException e) {
      throw new IOException(file + ": cannot be put together", e);
    }
  }

  private record Asked(Optional<Composed> latest, Optional<Future<Boolean>> coming) {}

  private synchronized RecordAddress lines() throws IOException {
    if (kept.isEmpty()) {
      boolean isWritable;
      try (Desk desk = Desk.open(file)) {
        isWritable = desk.isWritable();
      }
      kept = Optional.of(isWritable ? file : elsewhere());
    }
    return kept.get();
  }

  /** Lines of a record that may not be written to are forgotten with the server. */
  private static RecordAddress elsewhere() throws IOException {
    Path folder = Files.createTempDirectory("rapporteur-serve");
    RecordAddress lines = RecordAddress.of(folder.resolve("lines.db"));
    ArticleStore.open(lines, ArticleStore.Mode.CREATE).close();
    return lines;
  }

  private synchronized Asked ask() throws IOException {
    RecordAddress lines = lines();
    if (watched.isEmpty()) {
      watched = Optional.of(Desk.open(file));
      watchedLines = lines.equals(file) ? watched : Optional.of(Desk.open(lines));
    }
    long last;
    Optional<Composed> latest;
    try {
      last = watched.get().changes().last();
      latest = latest(watchedLines.orElseThrow());
    } catch (StoreException e) {
      // A server that was started anew knows nothing of a connection of before.
      watched = Optional.empty();
      throw e;
    }
    if (coming.isPresent() && coming.get().isDone()) {
      coming = Optional.empty();
    }
    boolean current =
        latest.isPresent()
            && latest.get().change() >= last
            && latest.get().version().equals(Composing.version());
    boolean early = clock.instant().isBefore(next);
    if (!current && !early && coming.isEmpty()) {
      coming = Optional.of(composer.submit(() -> compose(lines)));
    }
    return new Asked(latest, current ? Optional.empty() : coming);
  }

  private boolean compose(RecordAddress lines) throws IOException {
    Instant begun = clock.instant();
    boolean done = false;
    try {
      if (composing.isEmpty()) {
        composing = Optional.of(new Composer(file, lines, clock));
      }
      composing.get().compose();
      done = true;
    } finally {
      Instant now = clock.instant();
      Duration pause = Duration.between(begun, now);
      synchronized (this) {
        next = now.plus(done || pause.compareTo(RECOVERY) > 0 ? pause : RECOVERY);
      }
    }
    return done;
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

  @Override
  public void close() throws IOException {
    composer.shutdownNow();
    desks.close();
    List<Desk> desks = new ArrayList<>();
    synchronized (this) {
      watched.ifPresent(desks::add);
      watchedLines.filter(d -> !desks.contains(d)).ifPresent(desks::add);
      for (Desk desk : desks) {
        desk.close();
      }
      Optional<Path> forgotten = kept.filter(k -> !k.equals(file)).flatMap(RecordAddress::file);
      if (forgotten.isPresent()) {
        forget(forgotten.get());
      }
    }
  }

  private static void forget(Path lines) throws IOException {
    for (String end : List.of("", "-wal", "-shm")) {
      Files.deleteIfExists(lines.resolveSibling(lines.getFileName() + end));
    }
    Files.deleteIfExists(lines.resolveSibling(""));
  }
}
