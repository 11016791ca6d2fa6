package org.rapporteur.bench.language;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import org.rapporteur.article.Article;
import org.rapporteur.read.ArticleReader;
import org.rapporteur.read.format.Intake;
import org.rapporteur.read.format.Taken;
import org.rapporteur.read.format.Takings;
import org.rapporteur.read.language.Language;
import org.rapporteur.syntax.Sentence;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * Measures words a second of the whole language engine from raw text on one thread, by processor
 * time, beside Stanford CoreNLP's tokenize, pos and depparse where that is on the class path.
 */
@Command(
    name = "speed",
    mixinStandardHelpOptions = true,
    description = "Measures words a second of the language engine, beside CoreNLP if present.")
public final class SpeedCommand implements Callable<Integer> {

  @Spec private @Nullable CommandSpec spec;

  @Parameters(paramLabel = "FILE", arity = "1..*", description = "treebanks whose text is read")
  private List<Path> files = List.of();

  @Option(names = "--seconds", defaultValue = "10", description = "of measuring, after as many")
  private int seconds = 10;

  @Option(
      names = "--quotes",
      description = "measure the whole reading of articles beside CoreNLP's quote pipeline")
  private boolean quotes;

  @Override
  public Integer call() throws IOException {
    return quotes ? readings() : trees();
  }

  private int readings() throws IOException {
    PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
    List<Article> articles = new ArrayList<>();
    try (Takings takings = new Intake().open(files.stream().map(Path::toString).toList())) {
      takings.forEachRemaining(
          t -> {
            if (t instanceof Taken.Story story) {
              articles.add(story.article());
            }
          });
    }
    System.gc();
    long before = used();
    long began = System.nanoTime();
    ArticleReader reader = new ArticleReader(Language.load());
    double load = (System.nanoTime() - began) / 1e9;
    System.gc();
    double heap = (used() - before) / 1e6;
    double own =
        rate(
            articles,
            a -> {
              reader.read(a);
              return words(a.text());
            });
    out.printf(
        Locale.ROOT,
        "rapporteur, whole reading: load %.2f s, heap after load %.0f MB, %.0f words a second of"
            + " processor%n",
        load,
        heap,
        own);
    out.flush();
    Optional<CoreNlp> other = CoreNlp.find(CoreNlp.QUOTES);
    if (other.isPresent()) {
      double theirs =
          rate(
              articles,
              a -> {
                other.get().words(a.text());
                return words(a.text());
              });
      out.printf(
          Locale.ROOT,
          "CoreNLP %s: %.0f words a second of processor; ratio %.1f%n",
          CoreNlp.QUOTES,
          theirs,
          own / theirs);
      out.flush();
    }
    return 0;
  }

  /** What a reader counts as words, for whom a mark is none. */
  private static int words(String text) {
    return text.strip().split("\\s+").length;
  }

  private int trees() throws IOException {
    PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
    StringBuilder text = new StringBuilder();
    for (Path f : files) {
      for (GoldSentence s : Treebank.read(f)) {
        text.append(s.opensParagraph() ? "\n\n" : " ").append(s.text());
      }
    }
    List<String> paragraphs =
        List.of(text.toString().split("\n\n", -1)).stream().filter(p -> !p.isBlank()).toList();
    System.gc();
    long before = used();
    long began = System.nanoTime();
    Language language = Language.load();
    double load = (System.nanoTime() - began) / 1e9;
    System.gc();
    double heap = (used() - before) / 1e6;
    double own = rate(paragraphs, p -> words(language.analyse(p)));
    out.printf(
        Locale.ROOT,
        "rapporteur: load %.2f s, heap after load %.0f MB, %.0f words a second of processor%n",
        load,
        heap,
        own);
    out.flush();
    Optional<CoreNlp> other = CoreNlp.find(CoreNlp.TREES);
    if (other.isEmpty()) {
      out.println("CoreNLP is not on the class path (BENCH_PROFILE=corenlp ./bench speed ...)");
    } else {
      double theirs = rate(paragraphs, other.get()::words);
      out.printf(
          Locale.ROOT,
          "CoreNLP tokenize+pos+depparse: %.0f words a second of processor; ratio %.1f%n",
          theirs,
          own / theirs);
    }
    out.flush();
    return 0;
  }

  private static int words(List<Sentence> sentences) {
    return sentences.stream().mapToInt(Sentence::size).sum();
  }

  private <T> double rate(List<T> texts, ToIntFunction<T> engine) {
    run(texts, engine);
    return run(texts, engine);
  }

  /** The words a second of processor that an engine reads, which counts them as it does. */
  private <T> double run(List<T> texts, ToIntFunction<T> engine) {
    long cpu = cpu();
    long words = 0;
    int at = 0;
    while (cpu() - cpu < seconds * 1_000_000_000L) {
      words += engine.applyAsInt(texts.get(at++ % texts.size()));
    }
    return words * 1e9 / (cpu() - cpu);
  }

  private static long cpu() {
    return java.lang.management.ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private static long used() {
    Runtime r = Runtime.getRuntime();
    return r.totalMemory() - r.freeMemory();
  }
}
