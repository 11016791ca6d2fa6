package org.rapporteur.app;

import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.rapporteur.store.Arrival;
import org.rapporteur.store.ArticleStore;
import org.rapporteur.store.RecordFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code read}: adds articles to a record that is kept. */
@Command(
    name = "read",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description =
        "Adds articles to a record. An article that is in it already changes nothing, and what was"
            + " said to be kept stays kept, whatever happens then.")
final class ReadCommand implements Callable<Integer> {

  private static final int BATCH = 64;

  /** Two seconds: nobody who stops a run loses more than that. */
  private static final long AT_LEAST_EVERY = 2_000_000_000L;

  private final Console console;
  private long kept = System.nanoTime();

  @Parameters(
      paramLabel = "PATH",
      arity = "1..*",
      description = "Files, folders, patterns, web addresses, or -.")
  private List<String> paths = List.of();

  @Option(
      names = {"-v", "--verbose"},
      description = "Name every new article once it is kept.")
  private boolean verbose;

  @Mixin private RecordOption record = new RecordOption();
  @Mixin private ReadingOptions options = new ReadingOptions();

  ReadCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException, Refusal {
    int threads = options.threads();
    options.check();
    RecordFile.refuseIfBroken(record.address());
    try (Sources sources = Sources.of(paths, console, threads)) {
      // Whoever mistypes a path gets no empty record.
      RunReport report =
          !RecordOption.isMissing(record.address()) || sources.hasArticle()
              ? read(sources, threads)
              : nothing(sources);
      return report.code().number();
    }
  }

  private RunReport read(Sources sources, int threads) throws IOException, Refusal {
    // The gate asks the record from a thread of its own, so it has a connection of its own.
    try (ArticleStore store = ArticleStore.open(record.address(), ArticleStore.Mode.CREATE);
        ArticleStore asked = ArticleStore.open(record.address(), ArticleStore.Mode.EXISTING)) {
      Engine engine = Engine.with(options.kept(store, console));
      List<Arrival> batch = new ArrayList<>();
      RunReport report =
          new ReadingRun(console, engine, threads)
              .run(
                  sources,
                  new Admission(Admission.Known.of(asked))::admit,
                  (reading, original) -> {
                    batch.add(new Arrival(reading, original));
                    if (batch.size() == BATCH || System.nanoTime() - kept > AT_LEAST_EVERY) {
                      keep(store, engine, batch);
                    }
                  });
      keep(store, engine, batch);
      report.write(console.out());
      console.out().append(record.address() + " holds " + store.size() + " articles\n");
      return report;
    }
  }

  private RunReport nothing(Sources sources) throws IOException {
    RunReport report = new RunReport();
    while (sources.hasNext()) {
      if (sources.next() instanceof Incoming.LeftOut left) {
        console.say(left.name() + ": " + left.reason());
        report.leftOut(left);
      }
    }
    report.write(console.out());
    console.out().append("No record is made: there is no article to keep\n");
    return report;
  }

  private void keep(ArticleStore store, Engine engine, List<Arrival> batch) throws IOException {
    store.keep(batch, engine.version(), Clock.systemUTC().instant());
    if (verbose) {
      for (Arrival arrival : batch) {
        console
            .out()
            .append("kept ")
            .append(Terminal.plain(arrival.reading().article().id()))
            .append('\n');
      }
      console.out().flush();
    }
    batch.clear();
    kept = System.nanoTime();
  }
}
