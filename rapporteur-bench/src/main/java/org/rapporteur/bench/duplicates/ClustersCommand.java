package org.rapporteur.bench.duplicates;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.rapporteur.reconcile.wording.CopyIndex;
import org.rapporteur.reconcile.wording.QuoteIndex;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Groups the articles, or the quotations, of a file and writes one label for each. */
@Command(
    name = "clusters",
    mixinStandardHelpOptions = true,
    description = "Groups articles by shared text, or quotations by utterance.")
public final class ClustersCommand implements Callable<Integer> {

  @Parameters(
      paramLabel = "FILE",
      description = "JSON lines: {id, text} for articles, {id, quote} for quotations")
  private Path file = Path.of("");

  @Option(
      names = {"-o", "--output"},
      paramLabel = "OUT",
      required = true,
      description = "where to write {id: label}")
  private Path output = Path.of("");

  @Override
  public Integer call() throws IOException {
    List<JsonNode> lines = JsonLines.read(file);
    CopyIndex articles = new CopyIndex();
    QuoteIndex quotes = new QuoteIndex();
    for (JsonNode line : lines) {
      if (line.has("quote")) {
        quotes.add(line.path("id").asText(), line.path("quote").asText());
      } else {
        articles.add(line.path("id").asText(), line.path("text").asText());
      }
    }
    ObjectNode labels = JsonNodeFactory.instance.objectNode();
    List<List<String>> groups = new ArrayList<>(articles.groups());
    groups.addAll(quotes.groups());
    for (List<String> group : groups) {
      group.forEach(id -> labels.put(id, group.get(0)));
    }
    JsonLines.write(output, labels);
    return 0;
  }
}
