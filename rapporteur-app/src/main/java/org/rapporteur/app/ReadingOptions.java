package org.rapporteur.app;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.article.Diagnostic;
import org.rapporteur.read.actor.ActorsFile;
import picocli.CommandLine.Option;

/** The options of every command that reads articles. */
final class ReadingOptions {

  @Option(
      names = {"-j", "--threads"},
      paramLabel = "N",
      description = "Read with N threads (default: one a processor).")
  private int threads = Runtime.getRuntime().availableProcessors();

  @Option(
      names = "--actors",
      paramLabel = "FILE",
      description = "Parties and people of your own (docs/actors.md).")
  private @Nullable Path actors;

  int threads() throws Refusal {
    if (threads < 1 || threads > 1024) {
      throw new Refusal(ExitCode.USAGE, "--threads " + threads + ": give a number from 1 to 1024");
    }
    return threads;
  }

  /** The text of the actors file, if one is given; what cannot be read in it is said. */
  Optional<String> actors(Console console) throws IOException {
    if (actors == null) {
      return Optional.empty();
    }
    String text = new String(Files.readAllBytes(actors), StandardCharsets.UTF_8);
    for (Diagnostic d : ActorsFile.parse(text).diagnostics()) {
      console.say(actors + ": " + d.message());
    }
    return Optional.of(text);
  }
}
