package org.rapporteur.server;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.rapporteur.desk.Composition;
import org.rapporteur.desk.Desk;
import org.rapporteur.record.Dossier;
import org.rapporteur.store.ComposedLine;
import org.rapporteur.store.ComposedTable;
import org.rapporteur.store.RecordAddress;

/**
 * Puts a record together and keeps what it tells as lines; tells of what people want to be told of.
 * Not thread-safe.
 */
public final class Composing {

  /** Lines of another form are none. */
  static final String FORM = "1/";

  private static final String VERSION = found();
  private static final int BATCH = 500;

  private final RecordAddress record;
  private final RecordAddress kept;
  private final Clock clock;
  private final Composition composition = new Composition();

  /**
   * Prepares.
   *
   * @param record what is put together
   * @param kept the record that keeps the lines: the same, unless it may not be written to
   */
  Composing(RecordAddress record, RecordAddress kept, Clock clock) {
    this.record = record;
    this.kept = kept;
    this.clock = clock;
  }

  /** Does it in a process of its own: the record, where the lines are kept, and what time it is. */
  public static void main(String[] arguments) throws IOException {
    // Without the server that wants it, nobody waits for it.
    Optional<CompletableFuture<Void>> unused =
        ProcessHandle.current()
            .parent()
            .map(server -> server.onExit().thenRun(() -> Runtime.getRuntime().halt(1)));
    Clock begun = Clock.fixed(Instant.parse(arguments[2]), ZoneOffset.UTC);
    new Composing(RecordAddress.parse(arguments[0]), RecordAddress.parse(arguments[1]), begun)
        .compose();
  }

  /** What puts a record together: another build of the program may do it otherwise. */
  static String version() {
    return VERSION;
  }

  private static String found() {
    StringBuilder version = new StringBuilder(FORM);
    for (Class<?> part : List.of(Dossier.class, Composing.class)) {
      try {
        Path code = Path.of(part.getProtectionDomain().getCodeSource().getLocation().toURI());
        version.append(code.toFile().isFile() ? code.toFile().lastModified() : 0).append('/');
      } catch (java.net.URISyntaxException e) {
        throw new IllegalStateException("the program's own file has an odd name", e);
      }
    }
    return version.toString();
  }

  void compose() throws IOException {
    Instant begun = clock.instant();
    long start = System.nanoTime();
    try (Desk desk = Desk.open(record);
        Desk home = Desk.open(kept)) {
      Composition.State state = composition.now(desk);
      ComposedTable table = home.composed();
      long number = table.begin(state.change(), version(), begun);
      List<ComposedLine> batch = new ArrayList<>();
      new WholeLines(
              Whole.of(state),
              desk.changes().arrivals(),
              line -> {
                batch.add(line);
                if (batch.size() == BATCH) {
                  table.put(number, batch);
                  batch.clear();
                }
              })
          .write();
      table.put(number, batch);
      table.publish(number, Duration.ofNanos(System.nanoTime() - start));
      if (desk.isWritable()) {
        desk.alerts().look(state.dossier(), state.change(), begun);
      }
      table.retire(begun);
    }
  }
}
