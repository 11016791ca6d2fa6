package org.rapporteur.bench.record;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.zip.CRC32;
import org.rapporteur.article.Article;
import org.rapporteur.read.ArticleReader;
import org.rapporteur.read.format.Intake;
import org.rapporteur.read.format.Parsers;
import org.rapporteur.read.format.Taken;
import org.rapporteur.read.format.Takings;
import org.rapporteur.read.language.Language;
import org.rapporteur.record.Reading;
import org.rapporteur.report.ReadingCodec;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** How many articles of an archive are read in a second, by threads. */
@Command(
    name = "archive",
    mixinStandardHelpOptions = true,
    description = {
      "Reads an archive (WARC, JSON Lines, zip, a folder of pages) with so many threads, parsing",
      "and reading, and tells articles a second of the wall clock. The sum over all readings in",
      "their order is the same for any number of threads, or the order was not kept."
    })
public final class ArchiveCommand implements Callable<Integer> {

  private static final int IN_FLIGHT = 4;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(paramLabel = "ARCHIVE", arity = "1..*", description = "files or folders")
  private List<Path> archives = List.of();

  @Option(
      names = {"-t", "--threads"},
      paramLabel = "N",
      split = ",",
      description = "how many threads, one run each (default ${DEFAULT-VALUE})")
  private List<Integer> threads = List.of(1, 2);

  @Option(
      names = {"-n", "--articles"},
      paramLabel = "N",
      description = "read no more than so many (default ${DEFAULT-VALUE})")
  private int most = 200;

  @Override
  public Integer call() throws IOException, InterruptedException, ExecutionException {
    PrintWriter out = spec.commandLine().getOut();
    ArticleReader reader = new ArticleReader(Language.load());
    // the compiler's time is nobody's
    new Run(reader, 1).read(sources(), most);
    out.printf("%8s %9s %8s %11s %9s%n", "threads", "articles", "seconds", "articles/s", "sum");
    for (int n : threads) {
      Run run = new Run(reader, n);
      long begun = System.nanoTime();
      run.read(sources(), most);
      double seconds = (System.nanoTime() - begun) / 1e9;
      out.printf(
          Locale.ROOT,
          "%8d %9d %8.2f %11.2f %9s%n",
          n,
          run.articles,
          seconds,
          run.articles / seconds,
          Long.toHexString(run.sum.getValue()));
      out.flush();
    }
    return 0;
  }

  private List<String> sources() {
    return archives.stream().map(Path::toString).toList();
  }

  /** One pass over an archive. */
  private static final class Run {
    private final ArticleReader reader;
    private final int threads;
    private final ReadingCodec codec = new ReadingCodec();
    private final CRC32 sum = new CRC32();
    private int articles;

    Run(ArticleReader reader, int threads) {
      this.reader = reader;
      this.threads = threads;
    }

    void read(List<String> sources, int most)
        throws IOException, InterruptedException, ExecutionException {
      ExecutorService pool = Executors.newFixedThreadPool(threads);
      ExecutorService parsers = Executors.newFixedThreadPool(threads);
      Intake intake = new Intake();
      Intake parsing =
          threads == 1 ? intake : intake.parsedBy(new Parsers(parsers, IN_FLIGHT * threads));
      try (Takings taken = parsing.open(sources)) {
        Deque<Future<Reading>> inOrder = new ArrayDeque<>();
        int begun = 0;
        while (begun < most && taken.hasNext()) {
          if (taken.next() instanceof Taken.Story story) {
            Article article = story.article();
            inOrder.add(pool.submit(() -> reader.read(article)));
            begun++;
          }
          if (inOrder.size() >= IN_FLIGHT * threads) {
            take(inOrder.remove().get());
          }
        }
        while (!inOrder.isEmpty()) {
          take(inOrder.remove().get());
        }
      } finally {
        pool.shutdownNow();
        parsers.shutdownNow();
      }
    }

    private void take(Reading reading) throws IOException {
      articles++;
      sum.update(reading.article().id().getBytes(StandardCharsets.UTF_8));
      sum.update(codec.findings(reading).getBytes(StandardCharsets.UTF_8));
    }
  }
}
