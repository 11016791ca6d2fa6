package org.rapporteur.bench.ablation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.bench.learn.Folds;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * Turns off each rule in turn: what is left of the findings, scored against the gold. A rule pays
 * in a crisis if the part's F1 there is lower without it.
 */
@Command(
    name = "ablate",
    mixinStandardHelpOptions = true,
    description = "Tells what each rule is worth, from the output of record and its gold.")
public final class AblateCommand implements Callable<Integer> {

  @Parameters(index = "0", paramLabel = "GOLD", description = "folder of annotated articles")
  private Path gold = Path.of("");

  @Parameters(index = "1", paramLabel = "FOUND", description = "output of bench record")
  private Path found = Path.of("");

  @Option(names = "--texts", paramLabel = "FOLDER", description = "the articles' texts")
  private Path texts = Path.of("texts");

  @Option(
      names = "--folds",
      paramLabel = "FILE",
      description = "JSON of article id to crisis; without it each article is one")
  private @Nullable Path folds;

  @Option(names = "--part", description = "only these parts")
  private List<Part> parts = List.of(Part.values());

  @Option(names = "--least", description = "only rules with so many findings")
  private int least = 1;

  private final ObjectMapper json = new ObjectMapper();

  @Override
  public Integer call() throws IOException {
    Map<String, JsonNode> predicted = predicted();
    Map<Part, Map<String, List<Scored>>> all = new LinkedHashMap<>();
    try (Stream<Path> files = Files.list(gold)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".json")).sorted().toList()) {
        JsonNode own = json.readTree(file.toFile());
        String article = own.path("article").asText();
        if (!article.isEmpty()) {
          Places words = new Places(Files.readString(texts.resolve(article)));
          JsonNode other = predicted.getOrDefault(article, MissingNode.getInstance());
          for (Part part : parts) {
            Scored scored =
                new Scored(part, words, own.path(part.title()), other.path(part.title()));
            all.computeIfAbsent(part, p -> new TreeMap<>())
                .computeIfAbsent(crisis(article), c -> new ArrayList<>())
                .add(scored);
          }
        }
      }
    }
    all.forEach(this::report);
    return 0;
  }

  private Map<String, JsonNode> predicted() throws IOException {
    Map<String, JsonNode> all = new HashMap<>();
    for (String line : Files.readAllLines(found)) {
      JsonNode article = json.readTree(line);
      all.put(article.path("id").asText(), article);
    }
    return all;
  }

  private String crisis(String article) throws IOException {
    if (folds != null) {
      Folds known = Folds.read(folds);
      for (int fold = 0; fold < known.count(); fold++) {
        if (known.holds(fold, article)) {
          return Integer.toString(fold);
        }
      }
    }
    return article;
  }

  /** One rule, on the whole and in how many crises the part gains or loses by it. */
  private record Row(String rule, Tally own, double change, int gains, int losses) {}

  private void report(Part part, Map<String, List<Scored>> crises) {
    List<Scored> articles = crises.values().stream().flatMap(List::stream).toList();
    double with = without("", articles).f1();
    Set<String> rules = new TreeSet<>();
    articles.forEach(a -> rules.addAll(a.rules()));
    List<Row> rows = new ArrayList<>();
    for (String rule : rules) {
      Tally own = articles.stream().map(a -> a.of(rule)).reduce(Tally.NONE, Tally::plus);
      int gains = 0;
      int losses = 0;
      for (List<Scored> crisis : crises.values()) {
        double change = without("", crisis).f1() - without(rule, crisis).f1();
        gains += change > 0 ? 1 : 0;
        losses += change < 0 ? 1 : 0;
      }
      rows.add(new Row(rule, own, with - without(rule, articles).f1(), gains, losses));
    }
    rows.sort(Comparator.comparingDouble(Row::change).thenComparing(Row::rule));
    line("%s: F1 %.4f, %d rules, %d crises", part.title(), with, rows.size(), crises.size());
    line(
        "%-40s %6s %6s %6s %9s %6s %6s",
        "rule", "found", "right", "P", "gives F1", "gains", "loses");
    rows.stream()
        .filter(r -> r.own().found() >= least)
        .forEach(
            r ->
                line(
                    "%-40s %6d %6d %6.3f %+9.4f %6d %6d",
                    r.rule(),
                    r.own().found(),
                    r.own().right(),
                    r.own().precision(),
                    r.change(),
                    r.gains(),
                    r.losses()));
  }

  private static Tally without(String rule, List<Scored> articles) {
    return articles.stream().map(a -> a.without(rule)).reduce(Tally.NONE, Tally::plus);
  }

  private static void line(String form, Object... values) {
    System.out.println(String.format(Locale.ROOT, form, values));
  }
}
