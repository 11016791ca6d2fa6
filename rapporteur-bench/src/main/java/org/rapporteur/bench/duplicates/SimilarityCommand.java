package org.rapporteur.bench.duplicates;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.rapporteur.reconcile.wording.StoryIndex;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes how alike the two articles of each pair of a file are. */
@Command(
    name = "similarity",
    mixinStandardHelpOptions = true,
    description = "Grades how alike the two articles of each pair are.")
public final class SimilarityCommand implements Callable<Integer> {

  @Parameters(paramLabel = "FILE", description = "JSON lines: {id, a, b}, a and b being texts")
  private Path file = Path.of("");

  @Option(
      names = {"-o", "--output"},
      paramLabel = "OUT",
      required = true,
      description = "where to write {id: score}")
  private Path output = Path.of("");

  @Override
  public Integer call() throws IOException {
    List<JsonNode> lines = JsonLines.read(file);
    StoryIndex stories = new StoryIndex();
    for (JsonNode line : lines) {
      String id = line.path("id").asText();
      stories.add(id + " a", "", line.path("a").asText());
      stories.add(id + " b", "", line.path("b").asText());
    }
    ObjectNode scores = JsonNodeFactory.instance.objectNode();
    for (JsonNode line : lines) {
      String id = line.path("id").asText();
      scores.put(id, Math.sqrt(stories.likeness(id + " a", id + " b")));
    }
    JsonLines.write(output, scores);
    return 0;
  }
}
