package org.rapporteur.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.rapporteur.reconcile.Reconciler;
import org.rapporteur.record.Reading;
import org.rapporteur.report.brief.BriefComposer;
import org.rapporteur.report.document.Brief;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code brief}: what the articles tell of the crisis, as a document. */
@Command(
    name = "brief",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description =
        "Tells what the articles say of the crisis. Without a path: the articles of the record.")
final class BriefCommand implements Callable<Integer> {

  private final Console console;

  @Parameters(
      paramLabel = "PATH",
      arity = "0..*",
      description = "Files, folders, patterns, web addresses, or -.")
  private List<String> paths = List.of();

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Write the brief to a file; .html gives the page, anything else Markdown.")
  private @Nullable Path output;

  @Option(
      names = "--format",
      paramLabel = "md|html",
      description = "Markdown (default) or one self-contained HTML page.")
  private @Nullable BriefFormat format;

  @Mixin private RecordOption record = new RecordOption();
  @Mixin private ReadingOptions options = new ReadingOptions();

  BriefCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException, Refusal {
    int threads = options.threads();
    if (paths.isEmpty()) {
      List<Reading> readings = new KeptReadings(console, threads).of(record.file());
      write(readings);
      return ExitCode.OK.number();
    }
    List<Reading> readings = new ArrayList<>();
    Engine engine = Engine.load(options.actors(console).orElse(""));
    Admission admission = new Admission(Admission.Known.nothing());
    RunReport report;
    try (Sources sources = Sources.of(paths, console)) {
      report =
          new ReadingRun(console, engine, threads)
              .run(sources, admission::admit, (reading, original) -> readings.add(reading));
    }
    if (readings.isEmpty()) {
      throw new Refusal(
          ExitCode.NO_INPUT, "no article was found; give files or folders of stories");
    }
    write(UndatedArticles.dated(readings, engine, threads));
    return report.code().number();
  }

  private void write(List<Reading> readings) throws IOException, Refusal {
    Reconciler record = new Reconciler();
    readings.forEach(record::add);
    Brief brief = new BriefComposer().compose(record.dossier(), readings);
    BriefFormat wanted = format == null ? BriefFormat.of(Optional.ofNullable(output)) : format;
    String text = wanted.render(brief);
    if (output == null) {
      console.out().write(text);
    } else {
      WholeFile.write(output, text);
    }
  }
}
