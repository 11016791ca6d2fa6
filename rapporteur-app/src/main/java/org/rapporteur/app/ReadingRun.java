package org.rapporteur.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.Optional;
import org.rapporteur.article.Original;
import org.rapporteur.record.Reading;

/** One pass over all articles under paths: reads them on several threads, hands on in order. */
final class ReadingRun {

  /** Which articles are read. */
  interface Gate {
    /** The article as it is to be read, or why not. */
    Incoming admit(Incoming.Read article) throws IOException;
  }

  /** Takes what an article became. */
  interface Taker {
    void take(Reading reading, Optional<Original> original) throws IOException, Refusal;
  }

  private record Outcome(Incoming from, Optional<Reading> reading, Optional<Original> original) {}

  private final Console console;
  private final Engine engine;
  private final int threads;

  ReadingRun(Console console, Engine engine, int threads) {
    this.console = console;
    this.engine = engine;
    this.threads = threads;
  }

  /** Reads all; what is left out is said at once, and counted. */
  RunReport run(Iterator<Incoming> items, Gate gate, Taker taker) throws IOException, Refusal {
    RunReport report = new RunReport();
    try (Progress progress = Progress.on(console)) {
      new OrderedWork<>(threads, this::outcome)
          .run(
              new Gated(items, gate),
              outcome -> {
                if (outcome.from() instanceof Incoming.LeftOut left) {
                  progress.interrupt(() -> console.say(left.name() + ": " + left.reason()));
                  report.leftOut(left);
                } else if (outcome.from() instanceof Incoming.Known) {
                  report.known();
                } else {
                  Reading reading = outcome.reading().orElseThrow();
                  progress.interrupt(() -> Remarks.of(reading).forEach(console::say));
                  taker.take(reading, outcome.original());
                  report.added(reading);
                }
                progress.step();
              });
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    return report;
  }

  private Outcome outcome(Incoming in) {
    return in instanceof Incoming.Read read
        ? new Outcome(in, Optional.of(engine.read(read.article())), read.original())
        : new Outcome(in, Optional.empty(), Optional.empty());
  }

  /** The items as the gate lets them in. */
  private record Gated(Iterator<Incoming> items, Gate gate) implements Iterator<Incoming> {
    @Override
    public boolean hasNext() {
      return items.hasNext();
    }

    @Override
    public Incoming next() {
      Incoming item = items.next();
      try {
        return item instanceof Incoming.Read read ? gate.admit(read) : item;
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
