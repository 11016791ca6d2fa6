package org.rapporteur.bench.events;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.rapporteur.read.clause.Coding;
import org.rapporteur.read.clause.Lexicon;
import org.rapporteur.read.clause.SentenceCoder;
import org.rapporteur.read.language.Language;
import org.rapporteur.syntax.Sentence;
import org.rapporteur.text.Span;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Codes the relation between two mentions that each record gives. */
@Command(
    name = "relations",
    mixinStandardHelpOptions = true,
    description = "Codes the event between two given mentions; writes what score_events.py takes.")
public final class RelationsCommand implements Callable<Integer> {

  @Parameters(paramLabel = "FILE", description = "records with marked pairs, plain or gzip (.gz)")
  private Path file = Path.of("");

  @Option(
      names = {"-o", "--output"},
      required = true,
      paramLabel = "PRED",
      description = "where to write predictions")
  private Path output = Path.of("");

  @Override
  public Integer call() {
    Language language = Language.load();
    SentenceCoder coder = new SentenceCoder(Lexicon.standard());
    List<ObjectNode> written = new ArrayList<>();
    for (JsonNode record : JsonLines.read(file)) {
      written.add(coded(record, language, coder));
    }
    JsonLines.write(output, written);
    return 0;
  }

  private static ObjectNode coded(JsonNode record, Language language, SentenceCoder coder) {
    String text = record.path("text").asText();
    Marked marked = Marked.parse(record.path("marked").asText());
    ObjectNode out = JsonLines.MAPPER.createObjectNode();
    out.put("id", record.path("id").asText());
    ArrayNode events = out.putArray("events");
    Optional<Coding> best = Optional.empty();
    for (Sentence sentence : language.analyse(text)) {
      boolean holds =
          sentence.span().overlaps(marked.source()) || sentence.span().overlaps(marked.target());
      if (holds && best.isEmpty()) {
        best = coder.relate(sentence, marked.source(), marked.target());
      }
    }
    best.ifPresent(
        coding -> {
          ObjectNode event = events.addObject();
          event.put("plover", coding.type().name());
          event.put("source_text", record.path("source_text").asText());
          event.put("target_text", record.path("target_text").asText());
          event.put("rule", coding.rule());
        });
    return out;
  }

  /** Where the marked pair stands in the text without the marks. */
  private record Marked(Span source, Span target) {

    static Marked parse(String text) {
      int[] at = new int[4];
      String[] tags = {"<s>", "</s>", "<t>", "</t>"};
      int plain = 0;
      for (int i = 0; i < text.length(); ) {
        int tag = -1;
        for (int k = 0; k < tags.length; k++) {
          if (text.startsWith(tags[k], i)) {
            tag = k;
          }
        }
        if (tag >= 0) {
          at[tag] = plain;
          i += tags[tag].length();
        } else {
          plain++;
          i++;
        }
      }
      return new Marked(
          new Span(at[0], Math.max(at[0], at[1])), new Span(at[2], Math.max(at[2], at[3])));
    }
  }
}
