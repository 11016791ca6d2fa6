package org.rapporteur.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.rapporteur.mcp.Knowledge;
import org.rapporteur.store.ArticleStore;
import org.rapporteur.store.RecordAddress;

/** What the record holds now: it is loaded again when it has changed. */
final class LatestKnowledge implements Supplier<Knowledge> {

  private final Console console;
  private final ReadingOptions options;
  private final RecordAddress record;
  private String seen = "";
  private Knowledge known = Knowledge.of(List.of());

  LatestKnowledge(Console console, ReadingOptions options, RecordAddress record) {
    this.console = console;
    this.options = options;
    this.record = record;
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
    if (!RecordOption.isMissing(record) && !state().equals(seen)) {
      known = Knowledge.of(new KeptReadings(console, options).of(record).values());
      seen = state();
    }
  }

  private String state() throws IOException {
    Optional<Path> file = record.file();
    if (file.isPresent()) {
      return changed(file.get()) + " " + changed(Path.of(file.get() + "-wal"));
    }
    try (ArticleStore store = ArticleStore.openAsAllowed(record)) {
      return store.index().state();
    }
  }

  private static long changed(Path of) throws IOException {
    return Files.exists(of) ? Files.getLastModifiedTime(of).toMillis() : 0;
  }
}
