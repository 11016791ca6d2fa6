package org.rapporteur.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rapporteur.export.Export;
import org.rapporteur.export.ExportFormat;
import org.rapporteur.export.Kind;
import org.rapporteur.export.Selection;
import org.rapporteur.record.Action;
import org.rapporteur.record.Reading;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code export}: the findings in the formats of other programs. */
@Command(
    name = "export",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description =
        "Writes the findings for other programs (docs/exports.md). Without a path: those of the"
            + " record.")
final class ExportCommand implements Callable<Integer> {

  private final Console console;

  @Parameters(
      index = "0",
      paramLabel = "FORMAT",
      description =
          "csv or parquet (a folder of tables), xlsx, jsonl, annotations (W3C), hypothesis, cas"
              + " (INCEpTION), jsonld (schema.org), turtle (RDF, PROV-O), ninjs (IPTC), ics (meetings);"
              + " event data: polecat, plover, gdelt, gdelt1, gqg (quotations).")
  private ExportFormat format = ExportFormat.CSV;

  @Parameters(
      index = "1..*",
      paramLabel = "PATH",
      arity = "0..*",
      description = "Files, folders, patterns, web addresses, or -.")
  private List<String> paths = List.of();

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE|DIR",
      description = "Where to write; - is standard output (default: rapporteur-FORMAT here).")
  private @Nullable Path output;

  @Option(names = "--from", paramLabel = "DATE", description = "Published on this day or later.")
  private @Nullable LocalDate from;

  @Option(names = "--to", paramLabel = "DATE", description = "Published on this day or earlier.")
  private @Nullable LocalDate to;

  @Option(
      names = "--party",
      paramLabel = "CODE",
      split = ",",
      description = "Only what concerns these parties (USA, NATO).")
  private Set<String> parties = new TreeSet<>();

  @Option(
      names = "--kind",
      paramLabel = "KIND",
      split = ",",
      description = "Only these: statement, act, meeting, position, conditional, figure, person.")
  private List<Kind> kinds = new ArrayList<>();

  @Option(
      names = "--status",
      paramLabel = "STATUS",
      split = ",",
      description =
          "Only acts that are: occurred, ongoing, planned, hypothetical, denied (default: all;"
              + " in event data occurred and ongoing).")
  private List<Action.Status> statuses = new ArrayList<>();

  @Mixin private RecordOption record = new RecordOption();
  @Mixin private ReadingOptions options = new ReadingOptions();

  ExportCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException, Refusal {
    try {
      return export();
    } catch (IOException | UncheckedIOException e) {
      // A full disk is told without the file that it could not take.
      if (!Faults.isFull(e) || isStandardOutput()) {
        throw e;
      }
      FileSystemException named =
          new FileSystemException(place().toString(), null, String.valueOf(e.getMessage()));
      named.initCause(e);
      throw named;
    }
  }

  private int export() throws IOException, Refusal {
    int threads = options.threads();
    Selection selection = selection();
    try (Export export = opened()) {
      ExitCode code = ExitCode.OK;
      if (paths.isEmpty()) {
        export.grouped(
            new RecordStream(console, options)
                .each(record.address(), reading -> take(reading, selection, export)));
      } else {
        Engine engine = Engine.with(options.given(console));
        DatedReadings dated = DatedReadings.of(paths, r -> take(r, selection, export));
        try (Sources sources = Sources.of(paths, console, threads)) {
          code =
              new ReadingRun(console, engine, threads)
                  .run(sources, new OwnIds()::admit, (reading, original) -> dated.take(reading))
                  .code();
        }
        dated.end(engine, threads);
      }
      say(export.finish());
      return code.number();
    }
  }

  private Selection selection() throws Refusal {
    if (from != null && to != null && to.isBefore(from)) {
      throw new Refusal(ExitCode.USAGE, "--to " + to + " is before --from " + from);
    }
    return new Selection(
        Optional.ofNullable(from),
        Optional.ofNullable(to),
        parties,
        kinds.isEmpty() ? EnumSet.allOf(Kind.class) : EnumSet.copyOf(kinds),
        statuses.isEmpty() ? format.statuses() : EnumSet.copyOf(statuses));
  }

  private static void take(Reading reading, Selection selection, Export export) throws IOException {
    if (selection.admits(reading)) {
      export.add(selection.of(reading));
    }
  }

  private Export opened() throws IOException, Refusal {
    if (isStandardOutput()) {
      if (format.form() != ExportFormat.Form.TEXT) {
        throw new Refusal(
            ExitCode.USAGE,
            name() + " is no text; name a file or folder: -o " + format.defaultName());
      }
      return format.open(console.out());
    }
    Path place = place();
    boolean folder = format.form() == ExportFormat.Form.FOLDER;
    if (Files.exists(place) && Files.isDirectory(place) != folder) {
      throw new Refusal(
          ExitCode.CANNOT_CREATE,
          place + (folder ? ": is a file; name a folder" : ": is a folder; name a file inside it"));
    }
    try {
      return format.open(place);
    } catch (NoSuchFileException e) {
      throw new Refusal(
          ExitCode.CANNOT_CREATE, place + ": its folder does not exist; make it first", e);
    } catch (AccessDeniedException e) {
      throw new Refusal(
          ExitCode.CANNOT_CREATE, place + ": you may not write there; choose another place", e);
    }
  }

  private boolean isStandardOutput() {
    return output != null && output.toString().equals("-");
  }

  private Path place() {
    return output == null ? Path.of(format.defaultName()) : output;
  }

  private String name() {
    return format.name().toLowerCase(Locale.ROOT);
  }

  /** What was written, and what the format could not hold. */
  private void say(Export.Written written) {
    String rows =
        written.rows().entrySet().stream()
            .map(e -> e.getValue() + " " + e.getKey())
            .collect(Collectors.joining(", "));
    console.say(
        (isStandardOutput() ? "" : place() + ": ") + (rows.isEmpty() ? "nothing found" : rows));
    written.leftOut().forEach((reason, n) -> console.say("left out: " + n + " " + reason));
  }
}
