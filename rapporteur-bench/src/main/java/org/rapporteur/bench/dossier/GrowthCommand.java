package org.rapporteur.bench.dossier;

import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.util.Random;
import java.util.concurrent.Callable;
import org.rapporteur.reconcile.Reconciler;
import org.rapporteur.reconcile.wording.CopyIndex;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Measures what adding one article costs in a record of a thousand and of a hundred thousand. */
@Command(
    name = "growth",
    mixinStandardHelpOptions = true,
    description = "Measures what adding an article costs as the record grows.")
public final class GrowthCommand implements Callable<Integer> {

  private static final int LAST = 1000;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(
      names = {"-n", "--articles"},
      paramLabel = "N",
      description = "how many synthetic articles (default ${DEFAULT-VALUE})")
  private int articles = 100_000;

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    CopyIndex copies = new CopyIndex();
    run(out, "grouping", (id, text) -> copies.add(id, text));
    Reconciler record = new Reconciler();
    run(out, "record", (id, text) -> record.add(SyntheticReading.of(id, text)));
    for (int n = 1000; n <= articles; n *= 10) {
      whole(out, n);
    }
    return 0;
  }

  private interface Target {
    void add(String id, String text);
  }

  /** A fifth of the articles are earlier ones cut and with a new beginning. */
  private void run(PrintWriter out, String what, Target target) {
    Random random = new Random(7);
    String[] recent = new String[64];
    long begun = cpu();
    long mark = begun;
    int next = 1000;
    for (int n = 1; n <= articles; n++) {
      String text = SyntheticReading.text(random);
      String earlier = recent[random.nextInt(recent.length)];
      if (earlier != null && random.nextInt(5) == 0) {
        text = text.substring(0, 200) + earlier.substring(0, earlier.length() * 3 / 4);
      }
      recent[random.nextInt(recent.length)] = text;
      target.add("article-" + n, text);
      if (n == next - LAST) {
        mark = cpu();
      }
      if (n == next) {
        long now = cpu();
        out.printf(
            "%s of %d articles: %.0f microseconds an article over the last %d, %.0f articles/s"
                + " over all%n",
            what, n, (now - mark) / 1e3 / LAST, LAST, n / ((now - begun) / 1e9));
        out.flush();
        next *= 10;
      }
    }
  }

  /** Processor time of this thread: the machine may have other work. */
  private static long cpu() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  /** What the dossier of a record of so many articles takes, an article. */
  private void whole(PrintWriter out, int size) {
    Random random = new Random(11);
    Reconciler record = new Reconciler();
    for (int n = 1; n <= size; n++) {
      record.add(SyntheticReading.of("article-" + n, SyntheticReading.text(random)));
    }
    long begun = cpu();
    int acts = record.dossier().acts().size();
    out.printf(
        "dossier of %d articles: %.0f microseconds an article, %d acts%n",
        size, (cpu() - begun) / 1e3 / size, acts);
    out.flush();
  }
}
