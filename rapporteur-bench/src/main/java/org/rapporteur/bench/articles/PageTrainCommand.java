package org.rapporteur.bench.articles;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.rapporteur.bench.learn.TreeTrainer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Trains the body's model and measures it by cross-validation over sites. */
@Command(
    name = "articles-train",
    mixinStandardHelpOptions = true,
    description = "Trains the model of article bodies and cross-validates it over sites.")
public final class PageTrainCommand implements Callable<Integer> {

  @Parameters(paramLabel = "GOLD", arity = "1..*", description = "gold files of the sets")
  private List<Path> golds = List.of();

  @Option(names = "-o", paramLabel = "MODEL", description = "where to write the model")
  private @Nullable Path model;

  @Option(names = "--misses", paramLabel = "FILE", description = "where to list wrong blocks")
  private @Nullable Path misses;

  @Option(names = "--folds", description = "parts of the sites (default: ${DEFAULT-VALUE})")
  private int folds = 8;

  @Option(names = "--trees", description = "trees (default: ${DEFAULT-VALUE})")
  private int trees = 520;

  @Option(names = "--depth", description = "splits to a leaf (default: ${DEFAULT-VALUE})")
  private int depth = 5;

  @Option(names = "--rate", description = "weight of a tree (default: ${DEFAULT-VALUE})")
  private float rate = 0.03f;

  @Option(names = "--columns", description = "share of columns (default: ${DEFAULT-VALUE})")
  private float columns = 0.2f;

  @Option(names = "--leaf", description = "least weight of a leaf (default: ${DEFAULT-VALUE})")
  private float leaf = 2f;

  @Option(names = "--ridge", description = "pull of leaves to zero (default: ${DEFAULT-VALUE})")
  private float ridge = 3f;

  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    PrintWriter out = Optional.ofNullable(spec).orElseThrow().commandLine().getOut();
    TreeTrainer.Settings settings =
        new TreeTrainer.Settings(trees, depth, rate, 0.7f, columns, leaf, ridge);
    BodyTraining training = new BodyTraining(settings, folds, out);
    for (Path gold : golds) {
      training.load(gold);
    }
    if (folds > 1) {
      training.validate();
    }
    if (model != null) {
      training.write(model);
    }
    if (misses != null) {
      training.misses(misses);
    }
    return 0;
  }
}
