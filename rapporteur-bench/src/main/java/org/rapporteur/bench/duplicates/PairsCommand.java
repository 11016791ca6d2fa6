package org.rapporteur.bench.duplicates;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.rapporteur.reconcile.wording.StoryIndex;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Groups the articles of a file by story and writes one label for each. */
@Command(
    name = "pairs",
    mixinStandardHelpOptions = true,
    description = "Groups articles that tell the same story.")
public final class PairsCommand implements Callable<Integer> {

  @Parameters(paramLabel = "FILE", description = "JSON lines: {id, title, text}")
  private Path file = Path.of("");

  @Option(
      names = {"-o", "--output"},
      paramLabel = "OUT",
      required = true,
      description = "where to write {id: label}")
  private Path output = Path.of("");

  @Override
  public Integer call() throws IOException {
    StoryIndex stories = new StoryIndex();
    for (JsonNode line : JsonLines.read(file)) {
      stories.add(
          line.path("id").asText(), line.path("title").asText(), line.path("text").asText());
    }
    ObjectNode labels = JsonNodeFactory.instance.objectNode();
    stories.groups().forEach(group -> group.forEach(id -> labels.put(id, group.get(0))));
    JsonLines.write(output, labels);
    return 0;
  }
}
