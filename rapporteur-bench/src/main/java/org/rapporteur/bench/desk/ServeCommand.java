package org.rapporteur.bench.desk;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;
import org.rapporteur.bench.dossier.SyntheticReading;
import org.rapporteur.record.Reading;
import org.rapporteur.store.Arrival;
import org.rapporteur.store.ArticleStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * Measures the server: how soon each page comes, and what fifty readers at a time see while
 * somebody reads into the record. Everything stays on the loopback address.
 */
@Command(
    name = "serve",
    mixinStandardHelpOptions = true,
    description = "Measures how soon the pages of a big record come, for one and for fifty.")
public final class ServeCommand implements Callable<Integer> {

  private static final int BATCH = 500;
  private static final Instant NOW = Instant.parse("2031-03-01T10:00:00Z");

  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(
      names = {"-n", "--articles"},
      paramLabel = "N",
      description = "how many made-up articles (default ${DEFAULT-VALUE})")
  private int articles = 20_000;

  @Option(
      names = "--record",
      paramLabel = "FILE",
      description = "where the record is made, or is already")
  private Path record = Path.of("bench-serve.db");

  @Option(
      names = "--heap",
      paramLabel = "SIZE",
      description = "memory of the server (default ${DEFAULT-VALUE})")
  private String heap = "512m";

  @Option(
      names = "--readers",
      paramLabel = "N",
      description = "how many readers at a time (default ${DEFAULT-VALUE})")
  private int readers = 50;

  @Option(
      names = "--seconds",
      paramLabel = "N",
      description = "how long they read (default ${DEFAULT-VALUE})")
  private int seconds = 30;

  @Override
  public Integer call() throws Exception {
    PrintWriter out = spec.commandLine().getOut();
    if (!Files.exists(record)) {
      make(out);
    }
    try (ServedRecord served = ServedRecord.start(record, heap)) {
      out.printf(
          "start to first answer: %d ms, processor %d ms, heap at most %s%n",
          served.started(), served.processor().toMillis(), heap);
      PageTimes times = new PageTimes(served);
      out.printf("whole put together after %d ms%n", times.untilWhole());
      out.flush();
      times.one(out);
      boolean sound = many(out, served);
      out.printf("resident memory of the server: %d MB%n", served.residentMegabytes());
      out.flush();
      return sound ? 0 : 1;
    }
  }

  private void make(PrintWriter out) throws Exception {
    long begun = System.nanoTime();
    Random random = new Random(17);
    try (ArticleStore store = ArticleStore.open(record, ArticleStore.Mode.CREATE)) {
      for (int n = 1; n <= articles; n += BATCH) {
        store.keep(batch(random, n, Math.min(BATCH, articles - n + 1)), "bench", NOW);
      }
    }
    out.printf(
        "record of %d articles made in %d s, %d MB%n",
        articles, (System.nanoTime() - begun) / 1_000_000_000, Files.size(record) >> 20);
    out.flush();
  }

  private static List<Arrival> batch(Random random, int from, int size) {
    List<Arrival> batch = new ArrayList<>();
    for (int n = from; n < from + size; n++) {
      Reading reading =
          SyntheticReading.of("article-" + n, SyntheticReading.text(random)).identified();
      batch.add(Arrival.of(reading));
    }
    return batch;
  }

  /** Readers who go from page to page while somebody reads into the record. */
  private boolean many(PrintWriter out, ServedRecord served) throws Exception {
    AtomicBoolean over = new AtomicBoolean();
    Thread writer =
        new Thread(
            () -> {
              try (ArticleStore store = ArticleStore.open(record, ArticleStore.Mode.EXISTING)) {
                Random random = new Random(19);
                int next = 1_000_000;
                while (!over.get()) {
                  store.keep(batch(random, next, 20), "bench", NOW);
                  next += 20;
                  Thread.sleep(500);
                }
              } catch (java.io.IOException | InterruptedException e) {
                throw new IllegalStateException(e);
              }
            });
    writer.start();
    boolean sound = new PageTimes(served).many(out, readers, seconds);
    over.set(true);
    writer.join();
    return sound;
  }
}
