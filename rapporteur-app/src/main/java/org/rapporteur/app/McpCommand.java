package org.rapporteur.app;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.rapporteur.mcp.AssistantServer;
import org.rapporteur.mcp.Knowledge;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code mcp}: the record for assistants. */
@Command(
    name = "mcp",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description =
        "Answers an assistant from the record (Model Context Protocol over standard input and"
            + " output; docs/assistants.md). A record that does not exist is an empty one.")
final class McpCommand implements Callable<Integer> {

  private final Console console;

  @Mixin private RecordOption record = new RecordOption();
  @Mixin private ReadingOptions options = new ReadingOptions();

  McpCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException, Refusal, InterruptedException {
    Latest latest = new Latest(record.file());
    console.say(
        "mcp: " + latest.get().readings().size() + " articles of " + record.file() + "; waiting");
    new AssistantServer(new Version().getVersion()[0], latest)
        .serve(console.in(), new FileOutputStream(FileDescriptor.out));
    return ExitCode.OK.number();
  }

  /** What the record holds now: it is loaded again when its file has changed. */
  private final class Latest implements Supplier<Knowledge> {
    private final Path file;
    private List<Long> seen = List.of();
    private Knowledge known = Knowledge.of(List.of());

    Latest(Path file) throws IOException, Refusal {
      this.file = file;
      load();
    }

    @Override
    public synchronized Knowledge get() {
      try {
        load();
        return known;
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      } catch (Refusal e) {
        throw new IllegalStateException(e.getMessage(), e);
      }
    }

    private void load() throws IOException, Refusal {
      List<Long> state = List.of(changed(file), changed(Path.of(file + "-wal")));
      if (Files.exists(file) && !state.equals(seen)) {
        known = Knowledge.of(new KeptReadings(console, options).of(file).values());
        seen = List.of(changed(file), changed(Path.of(file + "-wal")));
      }
    }

    private static long changed(Path of) throws IOException {
      return Files.exists(of) ? Files.getLastModifiedTime(of).toMillis() : 0;
    }
  }
}
