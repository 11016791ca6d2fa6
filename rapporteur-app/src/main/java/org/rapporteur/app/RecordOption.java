package org.rapporteur.app;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which record a command uses. */
final class RecordOption {

  @Option(
      names = "--record",
      paramLabel = "FILE",
      description = "The record (default: rapporteur.db here).")
  private Path file = Path.of("rapporteur.db");

  Path file() {
    return file;
  }

  /** The record that stands behind a command, if one does. */
  Path or(@Nullable Path given) {
    return given == null ? file : given;
  }
}
