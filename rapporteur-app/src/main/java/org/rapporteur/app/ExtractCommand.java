package org.rapporteur.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.rapporteur.reconcile.Reconciler;
import org.rapporteur.record.Reading;
import org.rapporteur.report.AnnotationJson;
import org.rapporteur.report.DossierJson;
import org.rapporteur.report.ReadingJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code extract}: the findings of every article as JSON Lines, in the order of the input. */
@Command(
    name = "extract",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = "Writes what is found in each article as JSON Lines, one object an article.")
final class ExtractCommand implements Callable<Integer> {

  private final Console console;
  private final Reconciler record = new Reconciler();
  private boolean explained;

  @Parameters(
      paramLabel = "PATH",
      arity = "1..*",
      description = "Files, folders, patterns, web addresses, or -.")
  private List<String> paths = List.of();

  @Option(
      names = "--explain",
      paramLabel = "ID",
      description = "Tell what decided the finding of this id (or its beginning), instead of JSON.")
  private @Nullable String explain;

  @Option(names = "--words", description = "Write the words beside their places.")
  private boolean words;

  @Option(
      names = "--annotations",
      description = "Write W3C Web Annotations (quote and position selectors) instead.")
  private boolean annotations;

  @Option(
      names = "--dossier",
      paramLabel = "FILE",
      description = "Write what the articles say together to a file, too (JSON).")
  private @Nullable Path dossier;

  @Mixin private ReadingOptions options = new ReadingOptions();

  ExtractCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException, Refusal {
    int threads = options.threads();
    Engine engine = Engine.with(options.given(console));
    DatedReadings dated = DatedReadings.of(paths, this::write);
    RunReport report;
    try (Sources sources = Sources.of(paths, console, threads)) {
      report =
          new ReadingRun(console, engine, threads)
              .run(sources, new OwnIds()::admit, (reading, original) -> dated.take(reading));
    }
    dated.end(engine, threads);
    if (dossier != null) {
      WholeFile.write(dossier, DossierJson.of(record.dossier()).toPrettyString() + "\n");
    }
    if (explain != null && !explained) {
      throw new Refusal(
          ExitCode.NO_INPUT, "no finding has the id " + explain + "; extract lists them: \"id\"");
    }
    return report.code().number();
  }

  private void write(Reading reading) throws IOException {
    if (explain != null) {
      String told = Explanation.of(reading, explain);
      explained |= !told.isEmpty();
      console.out().append(told);
    } else {
      if (annotations) {
        new AnnotationJson().write(reading, console.out());
      } else {
        (words ? ReadingJson.withWords() : new ReadingJson()).write(reading, console.out());
      }
      console.out().append('\n');
    }
    if (dossier != null) {
      record.add(reading);
    }
  }
}
