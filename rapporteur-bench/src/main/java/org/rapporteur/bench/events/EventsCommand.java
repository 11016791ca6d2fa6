package org.rapporteur.bench.events;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.rapporteur.read.language.Language;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Codes the events of single sentences end to end: type, actors, recipients. */
@Command(
    name = "events",
    mixinStandardHelpOptions = true,
    description = "Codes the events of sentences; writes what score_events.py takes.")
public final class EventsCommand implements Callable<Integer> {

  @Parameters(paramLabel = "FILE", description = "records with a text, plain or gzip (.gz)")
  private Path file = Path.of("");

  @Option(
      names = {"-o", "--output"},
      required = true,
      paramLabel = "PRED",
      description = "where to write predictions")
  private Path output = Path.of("");

  @Override
  public Integer call() {
    EventCoder coder = new EventCoder(Language.load());
    List<ObjectNode> written = new ArrayList<>();
    for (JsonNode record : JsonLines.read(file)) {
      ObjectNode out = JsonLines.MAPPER.createObjectNode();
      out.put("id", record.path("id").asText());
      ArrayNode events = out.putArray("events");
      Set<EventCoder.Event> coded = new LinkedHashSet<>(coder.code(record.path("text").asText()));
      for (EventCoder.Event e : coded) {
        ObjectNode event = events.addObject();
        event.put("source", e.source().code());
        event.put("target", e.target().code());
        event.put("plover", e.type().name());
        event.put("source_text", e.source().text());
        event.put("target_text", e.target().text());
        event.put("rule", e.rule());
      }
      written.add(out);
    }
    JsonLines.write(output, written);
    return 0;
  }
}
