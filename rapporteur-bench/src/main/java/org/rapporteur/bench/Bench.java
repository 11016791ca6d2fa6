package org.rapporteur.bench;

import org.rapporteur.bench.ablation.AblateCommand;
import org.rapporteur.bench.actors.ActorsCommand;
import org.rapporteur.bench.acts.TrainActsCommand;
import org.rapporteur.bench.annotations.AnnotationsCommand;
import org.rapporteur.bench.articles.ArticlesCommand;
import org.rapporteur.bench.articles.PageSpeedCommand;
import org.rapporteur.bench.articles.PageTrainCommand;
import org.rapporteur.bench.chaos.ChaosCommand;
import org.rapporteur.bench.desk.CorrectionsCommand;
import org.rapporteur.bench.desk.ServeCommand;
import org.rapporteur.bench.dossier.GrowthCommand;
import org.rapporteur.bench.dossier.ReconcileCommand;
import org.rapporteur.bench.duplicates.ClustersCommand;
import org.rapporteur.bench.duplicates.PairsCommand;
import org.rapporteur.bench.duplicates.SimilarityCommand;
import org.rapporteur.bench.events.EventsCommand;
import org.rapporteur.bench.events.RelationsCommand;
import org.rapporteur.bench.language.ParseCommand;
import org.rapporteur.bench.language.SpeedCommand;
import org.rapporteur.bench.language.TrainCommand;
import org.rapporteur.bench.language.WordVectorsCommand;
import org.rapporteur.bench.record.ArchiveCommand;
import org.rapporteur.bench.record.RecordCommand;
import org.rapporteur.bench.series.SeriesCommand;
import org.rapporteur.bench.stances.TrainStancesCommand;
import org.rapporteur.bench.statements.StatementsCommand;
import org.rapporteur.bench.statements.TrainStatementsCommand;
import org.rapporteur.bench.swap.SwapCommand;
import org.rapporteur.bench.watch.WatchCommand;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command line of the accuracy and speed runs; one subcommand a suite. */
@Command(
    name = "bench",
    mixinStandardHelpOptions = true,
    description = "Measures and trains Rapporteur.",
    footer = {
      "And ./bench exports [N|RECORD]: every format of a record of N made-up articles (5000), or of",
      "a record that is there, written with 256 MB of heap and read back by programs of others:",
      "processor seconds, most heap in use, rows written, rows compared.",
      "And ./bench guards [FOLDER] [ROUNDS]: what the budgets of documents cost."
    },
    subcommands = {
      ParseCommand.class,
      SpeedCommand.class,
      TrainCommand.class,
      WordVectorsCommand.class,
      StatementsCommand.class,
      TrainStatementsCommand.class,
      TrainStancesCommand.class,
      RecordCommand.class,
      AblateCommand.class,
      SwapCommand.class,
      TrainActsCommand.class,
      AnnotationsCommand.class,
      EventsCommand.class,
      RelationsCommand.class,
      ArticlesCommand.class,
      PageTrainCommand.class,
      PageSpeedCommand.class,
      ClustersCommand.class,
      PairsCommand.class,
      SimilarityCommand.class,
      GrowthCommand.class,
      ArchiveCommand.class,
      ReconcileCommand.class,
      SeriesCommand.class,
      ActorsCommand.class,
      ChaosCommand.class,
      CorrectionsCommand.class,
      ServeCommand.class,
      WatchCommand.class
    })
public final class Bench {

  private Bench() {}

  /** Runs the suite that the arguments name. */
  public static void main(String[] args) {
    System.exit(new CommandLine(new Bench()).execute(args));
  }
}
