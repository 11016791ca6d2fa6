package org.rapporteur.bench.stances;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.rapporteur.article.Metadata;
import org.rapporteur.bench.annotations.Annotated;
import org.rapporteur.bench.learn.ClassifierTrainer;
import org.rapporteur.bench.learn.CrossValidation;
import org.rapporteur.bench.learn.Example;
import org.rapporteur.bench.learn.Findings;
import org.rapporteur.bench.learn.Folds;
import org.rapporteur.learn.FeatureRow;
import org.rapporteur.learn.Judgement;
import org.rapporteur.read.actor.CastReader;
import org.rapporteur.read.attribution.AttributionReader;
import org.rapporteur.read.clause.ClauseReader;
import org.rapporteur.read.format.story.StoryReader;
import org.rapporteur.read.language.HeadlineNames;
import org.rapporteur.read.language.Language;
import org.rapporteur.read.stance.StanceExamples;
import org.rapporteur.read.time.TimeTagger;
import org.rapporteur.record.Cast;
import org.rapporteur.record.Statement;
import org.rapporteur.record.TimeMention;
import org.rapporteur.syntax.ParsedArticle;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Trains the judge of stances from annotated articles. */
@Command(
    name = "train-stances",
    mixinStandardHelpOptions = true,
    description = "Trains the judge of stances; GOLD and its TEXTS, as often as there are sets.")
public final class TrainStancesCommand implements Callable<Integer> {

  static final String NONE = "none";

  private static final double CUED = 0.5;

  @Parameters(paramLabel = "GOLD TEXTS", description = "folder of gold, folder of its texts")
  private List<Path> folders = List.of();

  @Option(names = "--folds", required = true, description = "JSON: article id to fold")
  private Path folds = Path.of("");

  @Option(
      names = "--parts",
      paramLabel = "DIR",
      description = "where to write the models that have not seen a fold")
  private Optional<Path> parts = Optional.empty();

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "where to write the model")
  private Path output = Path.of("stance.model.gz");

  @Option(names = "--held", description = "where to write what each clause was judged, unseen")
  private Optional<Path> held = Optional.empty();

  @Option(names = "--epochs", description = "passes over the clauses")
  private int epochs = 15;

  /**
   * A clause to learn from.
   *
   * @param right the stances of its party that annotators saw in any of its words
   */
  private record Clause(
      String article,
      StanceExamples.Clause clause,
      String label,
      float weight,
      Set<String> right) {}

  private final List<Clause> clauses = new ArrayList<>();
  private int missed;

  @Override
  public Integer call() throws IOException {
    for (int i = 0; i + 1 < folders.size(); i += 2) {
      load(folders.get(i), folders.get(i + 1));
    }
    for (InventedStances.Clause c : InventedStances.read()) {
      clauses.add(new Clause("invented", c.clause(), c.stance(), 1, Set.of(c.stance())));
    }
    List<Example> examples =
        clauses.stream()
            .map(c -> new Example(c.article(), c.clause().row(), c.label(), c.weight()))
            .toList();
    long told = clauses.stream().filter(c -> !c.label().equals(NONE)).count();
    System.out.println(
        "clauses " + examples.size() + ", with a stance " + told + ", out of reach " + missed);
    ClassifierTrainer trainer = new ClassifierTrainer(epochs, 0.1, 8, 3);
    CrossValidation validation =
        new CrossValidation(
            examples,
            Folds.read(folds),
            trainer,
            NONE,
            new Findings(
                List.copyOf(clauses), clauses.stream().map(Clause::right).toList(), Set.of()));
    validation.report(missed, System.out);
    if (parts.isPresent()) {
      validation.writeParts(parts.get());
    }
    if (held.isPresent()) {
      write(held.get(), validation.held());
    }
    try (OutputStream out = Files.newOutputStream(output)) {
      validation.model().write(out);
    }
    return 0;
  }

  private void load(Path gold, Path texts) throws IOException {
    ObjectMapper mapper = new ObjectMapper();
    Language language = Language.load().knowing(Map.of(), new CastReader().familyNames());
    StoryReader stories = new StoryReader();
    List<Path> files;
    try (Stream<Path> all = Files.list(gold)) {
      files = all.filter(f -> f.toString().endsWith(".json")).sorted().toList();
    }
    for (Path file : files) {
      JsonNode root = mapper.readTree(file.toFile());
      if (root.has("article") && root.has("positions")) {
        String id = root.path("article").asText();
        String text = Files.readString(texts.resolve(id));
        ParsedArticle parsed =
            HeadlineNames.in(language.analyse(stories.read(id, text, Metadata.unknown())));
        add(id, parsed, GoldPosition.of(root, text), Annotated.of(root, text));
      }
    }
  }

  private void add(String id, ParsedArticle parsed, List<GoldPosition> gold, Annotated known) {
    List<TimeMention> times = new TimeTagger().tag(parsed);
    Cast cast = new CastReader().read(parsed);
    List<Statement> statements = new AttributionReader().read(parsed, cast, times);
    List<StanceExamples.Clause> all =
        StanceExamples.of(
                parsed, cast, statements, new ClauseReader().read(parsed, cast, statements))
            .clauses();
    String[] labels = new String[all.size()];
    List<Set<String>> right = new ArrayList<>();
    all.forEach(c -> right.add(new TreeSet<>()));
    for (GoldPosition p : gold) {
      int best = -1;
      double most = 0;
      for (int i = 0; i < labels.length; i++) {
        StanceExamples.Clause c = all.get(i);
        double near =
            GoldPosition.fold(c.party()).equals(p.party()) ? p.near(c.span(), c.head()) : 0;
        if (near > 0) {
          right.get(i).add(p.stance());
        }
        near += near > 0 && isCue(c.row(), p.stance()) ? CUED : 0;
        if (near > most && labels[i] == null) {
          most = near;
          best = i;
        }
      }
      if (best < 0) {
        missed++;
      } else {
        labels[best] = p.stance();
      }
    }
    for (int i = 0; i < labels.length; i++) {
      boolean is = labels[i] != null;
      float weight = is || right.get(i).isEmpty() ? known.weight() : 0;
      if (known.holds(all.get(i).span())) {
        clauses.add(new Clause(id, all.get(i), is ? labels[i] : NONE, weight, right.get(i)));
      }
    }
  }

  /** Of clauses with the same words, the one whose head word is known to tell the stance is it. */
  private static boolean isCue(FeatureRow row, String stance) {
    String name = "hclass=" + stance.toUpperCase(Locale.ROOT);
    return IntStream.range(0, row.size()).anyMatch(i -> row.name(i).equals(name));
  }

  private void write(Path file, List<Judgement> judged) throws IOException {
    ObjectMapper mapper = new ObjectMapper();
    try (BufferedWriter out = Files.newBufferedWriter(file)) {
      for (int i = 0; i < judged.size(); i++) {
        Clause c = clauses.get(i);
        ObjectNode line = mapper.createObjectNode();
        line.put("article", c.article());
        line.put("party", c.clause().party());
        line.put("start", c.clause().span().start()).put("end", c.clause().span().end());
        line.put("label", c.label()).put("judged", judged.get(i).label());
        line.put("p", judged.get(i).probability());
        out.write(mapper.writeValueAsString(line));
        out.newLine();
      }
    }
  }
}
