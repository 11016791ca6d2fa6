package org.rapporteur.app;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import java.util.concurrent.Callable;
import org.rapporteur.record.Reading;
import org.rapporteur.report.ReadingJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code extract}: the findings of every article as JSON Lines, in the order of the input. */
@Command(
    name = "extract",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = "Writes what is found in each article as JSON Lines, one object an article.")
final class ExtractCommand implements Callable<Integer> {

  private final Console console;
  private final ReadingJson json = new ReadingJson();

  @Parameters(paramLabel = "PATH", arity = "1..*", description = "Files, folders, or -.")
  private List<String> paths = List.of();

  @Mixin private ReadingOptions options = new ReadingOptions();

  ExtractCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException, Refusal {
    int threads = options.threads();
    Engine engine = Engine.load(options.actors(console).orElse(""));
    Writer out = console.out();
    try (Sources sources = Sources.of(paths, console)) {
      return new ReadingRun(console, engine, threads)
          .run(
              sources,
              Incoming.Read::new,
              this::line,
              (reading, line) -> out.append(line).append('\n'))
          .code()
          .number();
    }
  }

  private String line(Reading reading) {
    try {
      StringWriter line = new StringWriter();
      json.write(reading, line);
      return line.toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
