package org.rapporteur.app;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.rapporteur.record.Reading;
import org.rapporteur.report.brief.BriefComposer;
import org.rapporteur.report.document.MarkdownRenderer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code brief}: what the articles tell of the crisis, as a document. */
@Command(
    name = "brief",
    mixinStandardHelpOptions = true,
    description = "Tells what the articles say of the crisis: who wants what, who said what.")
final class BriefCommand implements Callable<Integer> {

  private final Console console;

  @Parameters(paramLabel = "PATH", arity = "1..*", description = "Files, folders, or -.")
  private List<String> paths = List.of();

  @Mixin private ReadingOptions options = new ReadingOptions();

  BriefCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException, Refusal {
    List<Reading> readings = new ArrayList<>();
    int code =
        new ReadingRun(console, options)
            .run(paths, r -> r, (reading, same) -> readings.add(reading));
    console.out().write(new MarkdownRenderer().render(new BriefComposer().compose(readings)));
    return code;
  }
}
