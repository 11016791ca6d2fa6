package org.rapporteur.bench.dossier;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.rapporteur.reconcile.Reconciler;
import org.rapporteur.report.DossierJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Reconciles findings that come as JSON and writes the dossier. */
@Command(
    name = "reconcile",
    mixinStandardHelpOptions = true,
    description = "Reconciles the findings of articles that come as JSON.")
public final class ReconcileCommand implements Callable<Integer> {

  private static final ObjectMapper JSON = new ObjectMapper();

  @Parameters(
      paramLabel = "FINDINGS",
      description = "a file of JSON lines, or a directory of JSON files: one object an article")
  private Path findings = Path.of("");

  @Option(
      names = {"-t", "--texts"},
      paramLabel = "DIR",
      required = true,
      description = "where the articles' texts are")
  private Path texts = Path.of("");

  @Option(
      names = {"-o", "--output"},
      paramLabel = "OUT",
      required = true,
      description = "where to write the dossier")
  private Path output = Path.of("");

  @Override
  public Integer call() throws IOException {
    Reconciler reconciler = new Reconciler();
    for (JsonNode article : articles()) {
      String name =
          Path.of(article.path("article").asText(article.path("id").asText()))
              .getFileName()
              .toString();
      reconciler.add(ReadingDecoder.decode(article, Files.readString(texts.resolve(name))));
    }
    Files.write(
        output,
        JSON.writerWithDefaultPrettyPrinter()
            .writeValueAsBytes(DossierJson.of(reconciler.dossier())));
    return 0;
  }

  private List<JsonNode> articles() throws IOException {
    List<JsonNode> found = new ArrayList<>();
    if (!Files.isDirectory(findings)) {
      for (String line : Files.readAllLines(findings)) {
        found.add(JSON.readTree(line));
      }
      return found;
    }
    try (Stream<Path> files = Files.list(findings)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".json")).sorted().toList()) {
        JsonNode node = JSON.readTree(Files.readAllBytes(file));
        if (node.has("statements")) {
          found.add(node);
        }
      }
    }
    return found;
  }
}
