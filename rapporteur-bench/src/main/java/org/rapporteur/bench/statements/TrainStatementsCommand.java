package org.rapporteur.bench.statements;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.rapporteur.article.Metadata;
import org.rapporteur.bench.statements.Pack.Annotated;
import org.rapporteur.read.actor.CastReader;
import org.rapporteur.read.attribution.AttributionExamples;
import org.rapporteur.read.attribution.AttributionExamples.ChainExample;
import org.rapporteur.read.attribution.AttributionExamples.CueExample;
import org.rapporteur.read.attribution.AttributionModel;
import org.rapporteur.read.format.story.StoryReader;
import org.rapporteur.read.language.Language;
import org.rapporteur.syntax.ParsedArticle;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Trains the attribution model from a pack. */
@Command(
    name = "train-statements",
    mixinStandardHelpOptions = true,
    description = "Trains the attribution model from an annotated pack.")
public final class TrainStatementsCommand implements Callable<Integer> {

  private static final int FOLDS = 4;

  @Parameters(paramLabel = "PACK", description = "JSON Lines, plain or gzip")
  private Path pack = Path.of("");

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "where to write the model")
  private Path output = Path.of("attribution.model.gz");

  @Option(names = "--epochs", description = "passes over the data")
  private int epochs = 6;

  @Option(names = "--rate", description = "first step")
  private double rate = 0.1;

  @Override
  public Integer call() throws IOException {
    Language language = Language.load().knowing(Map.of(), new CastReader().familyNames());
    StoryReader stories = new StoryReader();
    List<Annotated> articles = Pack.read(pack).articles();
    List<ParsedArticle> parsed = new ArrayList<>();
    List<AttributionExamples> examples = new ArrayList<>();
    for (Annotated a : articles) {
      ParsedArticle p = language.analyse(stories.read(a.id(), a.text(), Metadata.unknown()));
      parsed.add(p);
      examples.add(AttributionExamples.of(p, a.gold()));
    }
    List<CueExample> trust = new ArrayList<>();
    for (int fold = 0; fold < FOLDS; fold++) {
      AttributionModel part = fit(examples, fold);
      for (int i = fold; i < articles.size(); i += FOLDS) {
        trust.addAll(AttributionExamples.trust(parsed.get(i), articles.get(i).gold(), part));
      }
    }
    AttributionModel model = fit(examples, -1);
    new AttributionTrainer(0.05, epochs).fitCues(model.trust(), trust);
    System.out.println("attributions judged " + trust.size());
    try (OutputStream out = Files.newOutputStream(output)) {
      model.write(out);
    }
    return 0;
  }

  /** Fits cues and chains to all articles but those of the fold. */
  private AttributionModel fit(List<AttributionExamples> examples, int fold) {
    List<CueExample> cues = new ArrayList<>();
    List<ChainExample> chains = new ArrayList<>();
    for (int i = 0; i < examples.size(); i++) {
      if (fold < 0 || i % FOLDS != fold) {
        cues.addAll(examples.get(i).cues());
        chains.addAll(examples.get(i).chains());
      }
    }
    AttributionModel model = AttributionModel.blank();
    AttributionTrainer trainer = new AttributionTrainer(rate, epochs);
    trainer.fitCues(model.cues(), cues);
    trainer.fitChains(model.words(), model.steps(), chains);
    System.out.println("words looked at " + cues.size() + ", cues " + chains.size());
    return model;
  }
}
