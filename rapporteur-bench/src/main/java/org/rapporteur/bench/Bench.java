package org.rapporteur.bench;

import org.rapporteur.bench.dossier.ReconcileCommand;
import org.rapporteur.bench.duplicates.ClustersCommand;
import org.rapporteur.bench.duplicates.PairsCommand;
import org.rapporteur.bench.duplicates.SimilarityCommand;
import org.rapporteur.bench.language.ParseCommand;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command line of the accuracy and speed runs; one subcommand a suite. */
@Command(
    name = "bench",
    mixinStandardHelpOptions = true,
    description = "Measures and trains Rapporteur.",
    subcommands = {
      ParseCommand.class,
      ClustersCommand.class,
      PairsCommand.class,
      SimilarityCommand.class,
      ReconcileCommand.class
    })
public final class Bench {

  private Bench() {}

  /** Runs the suite that the arguments name. */
  public static void main(String[] args) {
    System.exit(new CommandLine(new Bench()).execute(args));
  }
}
