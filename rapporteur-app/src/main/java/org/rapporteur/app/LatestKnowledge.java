package org.rapporteur.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import org.rapporteur.mcp.Knowledge;

/** What the record holds now: it is loaded again when its file has changed. */
final class LatestKnowledge implements Supplier<Knowledge> {

  private final Console console;
  private final ReadingOptions options;
  private final Path file;
  private List<Long> seen = List.of();
  private Knowledge known = Knowledge.of(List.of());

  LatestKnowledge(Console console, ReadingOptions options, Path file) {
    this.console = console;
    this.options = options;
    this.file = file;
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

  /** Loads what has changed since the last time. */
  synchronized void load() throws IOException, Refusal {
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
