package org.rapporteur.server;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.rapporteur.desk.Composition;
import org.rapporteur.desk.Desk;
import org.rapporteur.desk.correct.Correction;
import org.rapporteur.desk.correct.Overlay;
import org.rapporteur.record.Reading;

/**
 * The record that is served: a desk of its own for each request, and the whole, put together in the
 * background while the one of before is still shown. Thread-safe.
 */
final class Records implements AutoCloseable {

  /** What somebody does at a desk. */
  interface Work<T> {
    T at(Desk desk) throws IOException, Refused;
  }

  /** So long a page waits for the newest whole; after that it shows the one of before. */
  private static final long PATIENCE_MILLISECONDS = 400;

  /** So long it waits when there is none of before. */
  private static final long FIRST_MILLISECONDS = 30_000;

  private final Path file;
  private final Clock clock;
  private final ExecutorService composer =
      Executors.newSingleThreadExecutor(
          work -> {
            Thread thread = new Thread(work, "rapporteur-composer");
            thread.setDaemon(true);
            return thread;
          });

  /** The composer's alone. */
  private final Composition composition = new Composition();

  private Optional<Desk> watched = Optional.empty();
  private Optional<Whole> latest = Optional.empty();
  private Optional<Future<Whole>> coming = Optional.empty();

  /** Not before: what takes long to put together is not put together all the time. */
  private Instant next = Instant.MIN;

  private volatile Duration took = Duration.ZERO;

  Records(Path file, Clock clock) {
    this.file = file;
    this.clock = clock;
  }

  /** Fails if the record cannot be opened; begins to put it together. */
  void begin() throws IOException {
    Desk.open(file).close();
    ask();
  }

  <T> T with(Work<T> work) throws IOException, Refused {
    try (Desk desk = Desk.open(file)) {
      return work.at(desk);
    }
  }

  /**
   * The whole, as it is now or was a moment ago; waited for, but not for ever, where there was none
   * yet.
   */
  Whole whole() throws IOException {
    Asked asked = ask();
    return asked.latest().isEmpty() && asked.coming().isPresent()
        ? waited(asked.coming().get(), FIRST_MILLISECONDS).orElseThrow(NotYet::new)
        : soon(asked).orElseThrow();
  }

  /** The whole, if there is one. */
  Optional<Whole> wholeSoon() throws IOException {
    return soon(ask());
  }

  /** What takes longer than a page may is not waited for. */
  private Optional<Whole> soon(Asked asked) throws IOException {
    boolean quick = asked.latest().isEmpty() || took.toMillis() < PATIENCE_MILLISECONDS;
    Optional<Whole> now = Optional.empty();
    if (asked.coming().isPresent() && quick) {
      now = waited(asked.coming().get(), PATIENCE_MILLISECONDS);
    }
    return now.or(asked::latest);
  }

  private Optional<Whole> waited(Future<Whole> coming, long most) throws IOException {
    try {
      return Optional.of(coming.get(most, TimeUnit.MILLISECONDS));
    } catch (TimeoutException e) {
      return Optional.empty();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(file + ": stopped while it was put together", e);
    } catch (ExecutionException e) {
      throw new IOException(file + ": cannot be put together", e);
    }
  }

  private record Asked(Optional<Whole> latest, Optional<Future<Whole>> coming) {}

  private synchronized Asked ask() throws IOException {
    if (watched.isEmpty()) {
      watched = Optional.of(Desk.open(file));
    }
    String state = watched.get().state();
    if (coming.isPresent() && coming.get().isDone()) {
      coming = Optional.empty();
    }
    boolean current = latest.isPresent() && latest.get().state().equals(state);
    boolean early = latest.isPresent() && clock.instant().isBefore(next);
    if (!current && !early && coming.isEmpty()) {
      coming = Optional.of(composer.submit(() -> compose(state)));
    }
    return new Asked(latest, current ? Optional.empty() : coming);
  }

  private Whole compose(String state) throws IOException {
    Instant begun = clock.instant();
    Whole whole;
    try (Desk desk = Desk.open(file)) {
      whole = Whole.of(state, composition.now(desk));
    }
    synchronized (this) {
      Instant done = clock.instant();
      latest = Optional.of(whole);
      took = Duration.between(begun, done);
      next = done.plus(took);
    }
    return whole;
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
    synchronized (this) {
      if (watched.isPresent()) {
        watched.get().close();
      }
    }
  }
}
