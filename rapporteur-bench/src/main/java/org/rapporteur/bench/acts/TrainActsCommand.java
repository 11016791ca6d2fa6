package org.rapporteur.bench.acts;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.article.Article;
import org.rapporteur.article.Metadata;
import org.rapporteur.bench.annotations.Annotated;
import org.rapporteur.bench.learn.ClassifierTrainer;
import org.rapporteur.bench.learn.CrossValidation;
import org.rapporteur.bench.learn.Example;
import org.rapporteur.bench.learn.Findings;
import org.rapporteur.bench.learn.Folds;
import org.rapporteur.learn.FeatureRow;
import org.rapporteur.read.action.ActExamples;
import org.rapporteur.read.actor.ActorsFile;
import org.rapporteur.read.actor.CastReader;
import org.rapporteur.read.attribution.AttributionReader;
import org.rapporteur.read.clause.ClauseReader;
import org.rapporteur.read.format.story.StoryReader;
import org.rapporteur.read.language.HeadlineNames;
import org.rapporteur.read.language.Language;
import org.rapporteur.read.time.TimeTagger;
import org.rapporteur.record.Cast;
import org.rapporteur.syntax.ParsedArticle;
import org.rapporteur.text.Span;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Trains the judge of acts and says how it does on crises that it has not seen. */
@Command(
    name = "train-acts",
    mixinStandardHelpOptions = true,
    description = "Trains the judge of acts from annotated articles, cross-validated by crisis.")
public final class TrainActsCommand implements Callable<Integer> {

  private static final String YES = "yes";

  private static final String NO = "no";

  @Parameters(index = "0", paramLabel = "GOLD", description = "folder of gold files")
  private Path gold = Path.of("");

  @Parameters(index = "1", paramLabel = "TEXTS", description = "folder of their texts")
  private Path texts = Path.of("");

  @Option(names = "--folds", required = true, paramLabel = "FILE", description = "article to fold")
  private Path folds = Path.of("");

  @Option(names = "--epochs", paramLabel = "N", description = "passes over the examples")
  private int epochs = 14;

  @Option(names = "--rate", paramLabel = "R", description = "first step")
  private double rate = 0.05;

  @Option(names = "--ridge", paramLabel = "R", description = "pulls weights to zero")
  private double ridge = 12;

  @Option(
      names = "--parts",
      paramLabel = "DIR",
      description = "where to write the models that have not seen a fold")
  private Optional<Path> parts = Optional.empty();

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "where to write the model")
  private Optional<Path> output = Optional.empty();

  private final Map<String, String> names = new HashMap<>();

  private final ObjectMapper mapper = new ObjectMapper();

  /** A gold act by its parties' folded names. */
  private record Triple(String article, String actor, String recipient, String type) {

    static Triple of(String article, String actor, String recipient, String type) {
      String a = folded(actor);
      String b = folded(recipient);
      boolean turned = type.equals("CONSULT") && a.compareTo(b) > 0;
      return turned ? new Triple(article, b, a, type) : new Triple(article, a, b, type);
    }

    private static String folded(String name) {
      String plain =
          Normalizer.normalize(name, Normalizer.Form.NFKD)
              .replaceAll("\\p{M}", "")
              .toLowerCase(Locale.ROOT)
              .replaceAll("[^a-z0-9]+", " ")
              .strip();
      return plain.startsWith("the ") ? plain.substring(4) : plain;
    }
  }

  /** What an article's annotator wrote down of one act: where it is told. */
  private record Written(Triple triple, List<Span> evidence) {}

  @Override
  public Integer call() throws IOException {
    List<Written> written = new ArrayList<>();
    List<Example> examples = new ArrayList<>();
    List<Triple> asked = new ArrayList<>();
    Set<Triple> measured = new HashSet<>();
    read(written, examples, asked, measured);
    ClassifierTrainer trainer = new ClassifierTrainer(epochs, rate, ridge, 4);
    List<Set<String>> right =
        examples.stream().map(e -> e.label().equals(NO) ? Set.<String>of() : Set.of(YES)).toList();
    CrossValidation validation =
        new CrossValidation(
            examples,
            Folds.read(folds),
            trainer,
            NO,
            new Findings(List.copyOf(asked), right, Set.copyOf(measured)));
    report(validation, written, asked);
    if (parts.isPresent()) {
      validation.writeParts(parts.get());
    }
    if (output.isPresent()) {
      try (var out = Files.newOutputStream(output.get())) {
        validation.model().write(out);
      }
    }
    return 0;
  }

  /** Precision and recall of acts, each told where its sentences tell it most surely. */
  private static void report(
      CrossValidation validation, List<Written> written, List<Triple> asked) {
    validation.report(0, System.out);
    Set<Triple> right = written.stream().map(Written::triple).collect(Collectors.toSet());
    for (int i = 2; i < 16; i++) {
      double threshold = i / 20.0;
      Set<Triple> told = new HashSet<>();
      for (int k = 0; k < asked.size(); k++) {
        if (validation.held().get(k).probability() >= threshold) {
          told.add(asked.get(k));
        }
      }
      long hit = told.stream().filter(right::contains).count();
      System.out.printf(
          Locale.ROOT,
          "%.2f told %d P %.3f R %.3f F1 %.3f%n",
          threshold,
          told.size(),
          (double) hit / told.size(),
          (double) hit / written.size(),
          2.0 * hit / (told.size() + written.size()));
    }
  }

  private void read(
      List<Written> written, List<Example> examples, List<Triple> asked, Set<Triple> measured)
      throws IOException {
    CastReader actors = new CastReader().with(ActorsFile.empty());
    Language language =
        Language.load().knowing(ActorsFile.empty().standIns(), actors.familyNames());
    AttributionReader attribution = new AttributionReader();
    ClauseReader clause = new ClauseReader();
    TimeTagger time = new TimeTagger();
    ActExamples acts = new ActExamples();
    StoryReader stories = new StoryReader();
    for (Path file : goldFiles()) {
      JsonNode node = mapper.readTree(file.toFile());
      String id = node.path("article").asText();
      String text = Files.readString(texts.resolve(id));
      Annotated known = Annotated.of(node, text);
      Map<Triple, List<Span>> right = new HashMap<>();
      for (JsonNode a : node.path("actions")) {
        Written each = written(id, text, a);
        written.add(each);
        right.computeIfAbsent(each.triple(), t -> new ArrayList<>()).addAll(each.evidence());
      }
      Article article = stories.read(id, text, Metadata.unknown());
      ParsedArticle parsed = HeadlineNames.in(language.analyse(article));
      Cast cast = actors.read(parsed);
      var statements = attribution.read(parsed, cast, time.tag(parsed));
      for (ActExamples.Example e : acts.of(parsed, cast, clause.read(parsed, cast, statements))) {
        if (known.holds(e.sentence())) {
          Triple triple = Triple.of(id, e.actor(), e.recipient(), e.type().name());
          asked.add(triple);
          if (known.isGold()) {
            measured.add(triple);
          }
          examples.add(example(id, e, right.getOrDefault(triple, List.of()), known.weight()));
        }
      }
    }
    Set<Triple> candidates = new HashSet<>(asked);
    Set<Triple> gold = written.stream().map(Written::triple).collect(Collectors.toSet());
    System.out.printf(
        "%d candidates, %d of %d acts in gold among them%n",
        examples.size(), gold.stream().filter(candidates::contains).count(), gold.size());
  }

  /**
   * A sentence that the annotator names as evidence tells the act; what another sentence tells of a
   * right act is not learnt from, for it may or may not.
   */
  private Example example(String id, ActExamples.Example e, List<Span> evidence, float weight) {
    boolean here = evidence.stream().anyMatch(e.sentence()::overlaps);
    boolean elsewhere = !here && !evidence.isEmpty();
    FeatureRow row = e.row().shared(names);
    return new Example(id, row, evidence.isEmpty() ? NO : YES, elsewhere ? 0 : weight);
  }

  private static Written written(String id, String text, JsonNode a) {
    Triple triple =
        Triple.of(
            id, a.path("actor").asText(), a.path("recipient").asText(), a.path("type").asText());
    List<Span> evidence = new ArrayList<>();
    for (JsonNode pair : a.path("evidence")) {
      int start = text.offsetByCodePoints(0, pair.path(0).asInt());
      evidence.add(new Span(start, text.offsetByCodePoints(0, pair.path(1).asInt())));
    }
    return new Written(triple, evidence);
  }

  private List<Path> goldFiles() throws IOException {
    try (Stream<Path> files = Files.list(gold)) {
      List<Path> found = new ArrayList<>();
      for (Path f : files.filter(f -> f.toString().endsWith(".json")).sorted().toList()) {
        if (mapper.readTree(f.toFile()).has("article")) {
          found.add(f);
        }
      }
      return found;
    }
  }
}
