package org.rapporteur.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.rapporteur.desk.Desk;
import org.rapporteur.store.RecordAddress;

/**
 * Has a record put together: a small one here, where the next time only what changed is fetched; a
 * large one in a process of its own, whose memory is not the server's. Not thread-safe.
 */
final class Composer {

  /** All readings of so many articles fit beside the pages. */
  private static final long SMALL = 1000;

  private static final Path NICE = Path.of("/usr/bin/nice");

  private final RecordAddress record;
  private final RecordAddress kept;
  private final Clock clock;
  private final Composing here;

  Composer(RecordAddress record, RecordAddress kept, Clock clock) {
    this.record = record;
    this.kept = kept;
    this.clock = clock;
    this.here = new Composing(record, kept, clock);
  }

  void compose() throws IOException {
    long size;
    try (Desk desk = Desk.open(record)) {
      size = desk.size();
    }
    if (size <= SMALL) {
      here.compose();
    } else {
      elsewhere();
    }
  }

  private void elsewhere() throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder(command())
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.DISCARD);
    // A command's words are seen by all users of a machine, its environment is not.
    record.secret().ifPresent(secret -> builder.environment().put("PGPASSWORD", secret));
    Process process = builder.start();
    try {
      int code = process.waitFor();
      if (code != 0) {
        throw new IOException(record + ": putting it together ended with " + code);
      }
    } catch (InterruptedException e) {
      end(process);
      Thread.currentThread().interrupt();
      throw new IOException(record + ": stopped while it was put together", e);
    }
  }

  private static void end(Process process) {
    process.destroy();
    try {
      if (!process.waitFor(2, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }

  /** Readers come first: where the system can, it is told so. */
  private List<String> command() {
    List<String> command = new ArrayList<>();
    if (Files.isExecutable(NICE)) {
      command.addAll(List.of(NICE.toString(), "-n", "10"));
    }
    command.addAll(
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:+UseSerialGC",
            "-Xlog:disable",
            "-cp",
            System.getProperty("java.class.path"),
            Composing.class.getName(),
            record.toString(),
            kept.toString(),
            clock.instant().toString()));
    return command;
  }
}
