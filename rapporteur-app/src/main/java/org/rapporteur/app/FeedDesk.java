package org.rapporteur.app;

import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import org.rapporteur.read.format.Taken;
import org.rapporteur.store.Arrival;
import org.rapporteur.store.ArticleStore;
import org.rapporteur.watch.FeedWatch;
import org.rapporteur.watch.LockedMemory;
import org.rapporteur.watch.Polled;
import org.rapporteur.watch.WatchMemory;

/**
 * Takes what feeds have into a record, and says so. Many feeds may be asked at a time; one article
 * at a time is read, and feeds with many take turns with the others. Thread-safe.
 */
final class FeedDesk {

  /** So many are kept at once: each time the disk is waited for. */
  private static final int BATCH = 16;

  private final Console console;
  private final ArticleStore store;
  private final Engine engine;
  private final Clock clock;

  /** Held by whoever uses the record or the console. */
  private final Lock record = new ReentrantLock(true);

  /** Held by whoever reads an article. */
  private final Lock reading = new ReentrantLock(true);

  private volatile ExitCode code = ExitCode.OK;

  FeedDesk(Console console, ArticleStore store, Engine engine, Clock clock) {
    this.console = console;
    this.store = store;
    this.engine = engine;
    this.clock = clock;
  }

  /** What the watch of feeds remembers. */
  WatchMemory memory() {
    return new LockedMemory(store.watchMemory(), record);
  }

  /** Whether every feed could be asked, and all that came could be read. */
  ExitCode code() {
    return code;
  }

  /** Asks a feed, if it is due, and keeps what is new. */
  Polled visit(FeedWatch watch, URI feed) throws IOException, InterruptedException {
    Polled polled = watch.poll(feed);
    switch (polled.outcome()) {
      case FAILED, FORBIDDEN, GONE -> code = ExitCode.NO_INPUT;
      default -> {}
    }
    if (polled.outcome() != Polled.Outcome.TOO_EARLY) {
      print(feed + " " + polled.message());
    }
    Admission admission = new Admission(Admission.Known.of(store));
    for (int i = 0; i < polled.taken().size(); i += BATCH) {
      int end = Math.min(i + BATCH, polled.taken().size());
      take(watch, feed, polled.taken().subList(i, end), admission);
    }
    return polled;
  }

  private void take(FeedWatch watch, URI feed, List<Taken> items, Admission admission)
      throws IOException {
    List<Arrival> arrivals = new ArrayList<>();
    for (Taken item : items) {
      if (item instanceof Taken.Story story) {
        if (admitted(story, admission) instanceof Incoming.Read read) {
          arrivals.add(arrival(read));
        }
      } else if (item instanceof Taken.LeftOut left) {
        console.say(left.name() + ": " + left.message());
        code = code == ExitCode.OK ? ExitCode.DATA : code;
      }
    }
    keep(arrivals);
    watch.taken(feed, items);
  }

  private Incoming admitted(Taken.Story story, Admission admission) throws IOException {
    record.lock();
    try {
      return admission.admit(Sources.read(story));
    } finally {
      record.unlock();
    }
  }

  private Arrival arrival(Incoming.Read read) {
    reading.lock();
    try {
      return new Arrival(engine.read(read.article()), read.original());
    } finally {
      reading.unlock();
    }
  }

  private void keep(List<Arrival> arrivals) throws IOException {
    record.lock();
    try {
      store.keep(arrivals, engine.version(), clock.instant());
    } finally {
      record.unlock();
    }
    for (Arrival arrival : arrivals) {
      Remarks.of(arrival.reading()).forEach(console::say);
      print("kept " + arrival.reading().article().id());
    }
  }

  private void print(String line) throws IOException {
    record.lock();
    try {
      console.out().append(Terminal.plain(line)).append('\n').flush();
    } finally {
      record.unlock();
    }
  }
}
