package org.rapporteur.app;

import picocli.CommandLine.Option;

/** The options of every command that reads articles. */
final class ReadingOptions {

  @Option(
      names = {"-j", "--threads"},
      paramLabel = "N",
      description = "Read with N threads (default: one a processor).")
  private int threads = Runtime.getRuntime().availableProcessors();

  int threads() throws Refusal {
    if (threads < 1 || threads > 1024) {
      throw new Refusal(ExitCode.USAGE, "--threads " + threads + ": give a number from 1 to 1024");
    }
    return threads;
  }
}
