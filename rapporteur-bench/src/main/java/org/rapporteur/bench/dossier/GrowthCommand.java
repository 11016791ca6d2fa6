package org.rapporteur.bench.dossier;

import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.rapporteur.article.Article;
import org.rapporteur.article.Metadata;
import org.rapporteur.article.Outlet;
import org.rapporteur.article.Publication;
import org.rapporteur.reconcile.Reconciler;
import org.rapporteur.reconcile.wording.CopyIndex;
import org.rapporteur.record.Actor;
import org.rapporteur.record.CalendarDate;
import org.rapporteur.record.Evidence;
import org.rapporteur.record.Provenance;
import org.rapporteur.record.Reading;
import org.rapporteur.record.Statement;
import org.rapporteur.text.Span;
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

  private static final int WORDS = 450;
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
    run(out, "record", (id, text) -> record.add(reading(id, text)));
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
      String text = text(random);
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

  /** Words by Zipf's law, in sentences of a dozen. */
  private static String text(Random random) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < WORDS; i++) {
      int rank = (int) Math.exp(random.nextDouble() * Math.log(30_000));
      text.append(word(rank)).append(i % 12 == 11 ? ". " : " ");
    }
    return text.toString();
  }

  private static String word(int rank) {
    StringBuilder word = new StringBuilder();
    for (int r = rank + 20; r > 0; r /= 20) {
      word.append("bcdfghklmnprstvwxzqj".charAt(r % 20)).append("aeiou".charAt(r % 5));
    }
    return word.toString();
  }

  private static Reading reading(String id, String text) {
    int number = Integer.parseInt(id.substring("article-".length()));
    Article article =
        new Article(
            id,
            text,
            new Metadata(
                Optional.of(text.substring(0, 40)),
                Optional.of(new Outlet("Outlet " + number % 97)),
                List.of(),
                Optional.of(
                    Publication.stated(LocalDate.of(2031, 1, 1).plusDays(number % 700), "given")),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty()),
            List.of(),
            List.of());
    Actor speaker =
        new Actor(
            "Speaker " + word(number % 300),
            Actor.Kind.PERSON,
            List.of("AAA"),
            Optional.empty(),
            Optional.empty(),
            1);
    List<Statement> statements =
        IntStream.range(0, 5).mapToObj(k -> statement(article, k, number, speaker)).toList();
    return new Reading(
        article,
        List.of(),
        statements,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  private static Statement statement(Article article, int k, int number, Actor speaker) {
    int start = 220 + k * ((article.text().length() - 400) / 5);
    return new Statement(
        "s" + k,
        Statement.Kind.DIRECT,
        Statement.Type.SPEECH,
        List.of(Evidence.of(article, new Span(start, start + 120))),
        List.of(),
        List.of(),
        List.of(speaker),
        CalendarDate.on(LocalDate.of(2031, 1, 1).plusDays(number % 700)),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        new Statement.Wording.Exact(),
        List.of(),
        Provenance.of("synthetic", 1));
  }
}
