package org.rapporteur.bench.dossier;

import java.io.IOException;
import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.lang.ref.Reference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.reconcile.Reconciler;
import org.rapporteur.reconcile.Told;
import org.rapporteur.record.Dossier;
import org.rapporteur.record.Reading;
import org.rapporteur.report.brief.BriefComposer;
import org.rapporteur.report.document.Abridged;
import org.rapporteur.report.document.Brief;
import org.rapporteur.report.document.HtmlRenderer;
import org.rapporteur.store.Arrival;
import org.rapporteur.store.ArticleStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * Measures what each step from a record to its brief takes as the record grows: processor seconds
 * of the one thread that does it, and what stays in memory.
 */
@Command(
    name = "growth",
    mixinStandardHelpOptions = true,
    description = {
      "Measures what each step from a record to its brief takes as the record grows, in processor",
      "seconds: keeping the readings, loading them, adding them to a dossier, the dossier,",
      "composing the brief, the page of two printed pages, the page of all of it; of one article",
      "more, where those of before are at hand: its dossier, and what is new against what the one",
      "before told. Then lines, memory, and the record's size by articles.",
      "BENCH_JAVA=-Xmx256m shows whether it fits into so much memory."
    })
public final class GrowthCommand implements Callable<Integer> {

  private static final int BATCH = 64;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(
      names = {"-n", "--articles"},
      paramLabel = "N",
      split = ",",
      description = "how many synthetic articles (default ${DEFAULT-VALUE})")
  private List<Integer> articles = List.of(200, 1000);

  @Option(
      names = {"-r", "--record"},
      paramLabel = "FILE",
      split = ",",
      description = "records that are there, in place of synthetic articles; they are only read")
  private List<Path> records = List.of();

  @Option(
      names = "--keep",
      paramLabel = "FILE",
      description = "writes the record of so many articles here, leaves it and measures nothing")
  private @Nullable Path kept;

  @Option(
      names = "--reader",
      paramLabel = "VERSION",
      description =
          "the version of the reader that is said to have read (default ${DEFAULT-VALUE})")
  private String reader = "synthetic";

  @Override
  public Integer call() throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    if (kept != null) {
      keep(kept, articles.get(0));
      return 0;
    }
    out.printf(
        "%8s %7s %7s %7s %7s %7s %7s %7s %7s %7s %8s %8s %8s%n",
        "articles",
        "keep",
        "load",
        "add",
        "dossier",
        "compose",
        "page",
        "all",
        "more",
        "since",
        "lines",
        "live MB",
        "disk KB");
    for (Path record : records) {
      out.println(whole(record, 0));
      out.flush();
    }
    if (records.isEmpty()) {
      for (int size : articles) {
        Path folder = Files.createTempDirectory("growth");
        Path record = folder.resolve("growth.db");
        double keep = seconds(() -> keep(record, size));
        out.println(whole(record, keep));
        out.flush();
        try (Stream<Path> files = Files.list(folder)) {
          for (Path file : files.toList()) {
            Files.delete(file);
          }
        }
        Files.delete(folder);
      }
    }
    return 0;
  }

  private interface Work {
    void run() throws IOException;
  }

  private static String whole(Path record, double keep) throws IOException {
    List<Reading> readings = new ArrayList<>();
    double load = seconds(() -> load(record, readings));
    Reconciler reconciler = new Reconciler();
    double add = seconds(() -> readings.forEach(reconciler::add));
    List<Dossier> dossier = new ArrayList<>();
    double build = seconds(() -> dossier.add(reconciler.dossier()));
    List<Brief> brief = new ArrayList<>();
    double compose =
        seconds(() -> brief.add(new BriefComposer().compose(dossier.get(0), readings)));
    double page = seconds(() -> new HtmlRenderer().render(Abridged.of(brief.get(0))));
    List<Long> lines = new ArrayList<>();
    double all = seconds(() -> lines.add(new HtmlRenderer().render(brief.get(0)).lines().count()));
    long live = live(List.of(reconciler, dossier, brief));
    String told = Told.of(dossier.get(0)).text();
    Reading further =
        SyntheticReading.of(
                "article-" + (readings.size() + 1), SyntheticReading.text(new Random(11)))
            .identified();
    List<Dossier> after = new ArrayList<>();
    double more =
        seconds(
            () -> {
              reconciler.add(further);
              after.add(reconciler.dossier());
            });
    double since =
        seconds(
            () ->
                org.rapporteur.reconcile.Comparison.between(
                    Told.parse(told).orElseThrow(), after.get(0)));
    return String.format(
        Locale.ROOT,
        "%8d %7.2f %7.2f %7.2f %7.2f %7.2f %7.2f %7.2f %7.2f %7.2f %8d %8d %8.1f",
        readings.size(),
        keep,
        load,
        add,
        build,
        compose,
        page,
        all,
        more,
        since,
        lines.get(0),
        live,
        Files.size(record) / 1024.0 / readings.size());
  }

  /** Puts readings into a record; a fifth are of earlier articles cut and with a new beginning. */
  private void keep(Path record, int size) throws IOException {
    Random random = new Random(7);
    String[] recent = new String[64];
    List<Arrival> batch = new ArrayList<>();
    try (ArticleStore store = ArticleStore.open(record, ArticleStore.Mode.CREATE)) {
      for (int n = 1; n <= size; n++) {
        String text = SyntheticReading.text(random);
        String earlier = recent[random.nextInt(recent.length)];
        if (earlier != null && random.nextInt(5) == 0) {
          text = text.substring(0, 200) + earlier.substring(0, earlier.length() * 3 / 4);
        }
        recent[random.nextInt(recent.length)] = text;
        batch.add(Arrival.of(SyntheticReading.of("article-" + n, text).identified()));
        if (batch.size() == BATCH || n == size) {
          store.keep(batch, reader, Instant.EPOCH);
          batch.clear();
        }
      }
    }
  }

  private static void load(Path record, List<Reading> readings) throws IOException {
    try (ArticleStore store = ArticleStore.open(record, ArticleStore.Mode.READ)) {
      store.index().each(readings::add);
    }
  }

  private static double seconds(Work work) throws IOException {
    long begun = cpu();
    work.run();
    return (cpu() - begun) / 1e9;
  }

  /** Processor time of this thread: the machine may have other work. */
  private static long cpu() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  /** What is in memory while something is held, in megabytes. */
  private static long live(List<Object> held) {
    try {
      System.gc();
      Runtime runtime = Runtime.getRuntime();
      return (runtime.totalMemory() - runtime.freeMemory()) >> 20;
    } finally {
      // The compiler may otherwise let go of it before.
      Reference.reachabilityFence(held);
    }
  }
}
