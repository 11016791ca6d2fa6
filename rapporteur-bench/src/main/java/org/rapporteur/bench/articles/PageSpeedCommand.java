package org.rapporteur.bench.articles;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.ToIntFunction;
import net.dankito.readability4j.Readability4J;
import org.jspecify.annotations.Nullable;
import org.rapporteur.read.format.page.PageContext;
import org.rapporteur.read.format.page.PageReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Measures pages a second on one thread, beside Readability4J in the same run. */
@Command(
    name = "articles-speed",
    mixinStandardHelpOptions = true,
    description = "Measures pages a second, body and metadata, as a ratio to Readability4J.")
public final class PageSpeedCommand implements Callable<Integer> {

  @Parameters(paramLabel = "GOLD", arity = "1..*", description = "gold files of the sets")
  private List<Path> golds = List.of();

  @Option(names = "--rounds", description = "rounds after warming up (default: ${DEFAULT-VALUE})")
  private int rounds = 3;

  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    PrintWriter out = Optional.ofNullable(spec).orElseThrow().commandLine().getOut();
    List<String> pages = new ArrayList<>();
    for (Path gold : golds) {
      GoldSet set = GoldSet.read(gold);
      for (String id : set.pages().keySet()) {
        pages.add(set.html(id));
      }
    }
    PageReader reader = new PageReader();
    ToIntFunction<String> ours =
        html -> reader.read(html, PageContext.of("page")).article().text().length();
    ToIntFunction<String> theirs = PageSpeedCommand::readability;
    run(pages, ours);
    run(pages, theirs);
    double bestOurs = 0;
    double bestTheirs = 0;
    for (int round = 0; round < rounds; round++) {
      bestTheirs = Math.max(bestTheirs, run(pages, theirs));
      bestOurs = Math.max(bestOurs, run(pages, ours));
    }
    out.printf(
        Locale.ROOT,
        "%d pages: ours %.1f pages/s, Readability4J %.1f pages/s, ratio %.2f%n",
        pages.size(),
        bestOurs,
        bestTheirs,
        bestOurs / bestTheirs);
    return 0;
  }

  private static double run(List<String> pages, ToIntFunction<String> reader) {
    long start = System.nanoTime();
    int length = 0;
    for (String page : pages) {
      length += reader.applyAsInt(page);
    }
    double seconds = (System.nanoTime() - start) / 1e9;
    return length == 0 ? 0 : pages.size() / seconds;
  }

  private static int readability(String html) {
    String text = new Readability4J("https://site.example/page", html).parse().getTextContent();
    return text == null ? 1 : text.length();
  }
}
