package org.rapporteur.app;

import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
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

  /** Whether every feed could be asked. */
  ExitCode code() {
    return code;
  }

  /** Asks a feed, if it is due, keeps what is new, and tells when it is due again. */
  Instant visit(FeedWatch watch, URI feed) throws IOException, InterruptedException {
    Polled polled = watch.poll(feed);
    switch (polled.outcome()) {
      case FAILED, FORBIDDEN, GONE -> code = ExitCode.NO_INPUT;
      default -> {}
    }
    if (polled.outcome() != Polled.Outcome.TOO_EARLY) {
      print(feed + " " + polled.message());
    }
    for (Taken item : polled.taken()) {
      if (item instanceof Taken.Story story) {
        take(story);
      } else if (item instanceof Taken.LeftOut left) {
        console.say(left.name() + ": " + left.message());
      }
      watch.taken(feed, item);
    }
    return polled.due();
  }

  private void take(Taken.Story story) throws IOException {
    Incoming incoming;
    record.lock();
    try {
      incoming = new Admission(Admission.Known.of(store)).admit(Sources.read(story));
    } finally {
      record.unlock();
    }
    if (incoming instanceof Incoming.Read read) {
      keep(arrival(read));
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

  private void keep(Arrival arrival) throws IOException {
    record.lock();
    try {
      store.keep(List.of(arrival), engine.version(), clock.instant());
    } finally {
      record.unlock();
    }
    Remarks.of(arrival.reading()).forEach(console::say);
    print("kept " + arrival.reading().article().id());
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
