package org.rapporteur.bench.statements;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.rapporteur.read.attribution.AttributionExamples.Gold;
import org.rapporteur.text.Span;

/**
 * A pack of annotated articles.
 *
 * @param articles in the file's order
 */
record Pack(List<Annotated> articles) {

  Pack {
    articles = List.copyOf(articles);
  }

  /**
   * An article of a pack.
   *
   * @param id its id
   * @param text its text
   * @param gold its attributions, in UTF-16 offsets
   * @param kinds the kind of each, as the pack says
   */
  record Annotated(String id, String text, List<Gold> gold, List<String> kinds) {
    Annotated {
      gold = List.copyOf(gold);
      kinds = List.copyOf(kinds);
    }
  }

  /** Reads a pack, plain or gzip. */
  static Pack read(Path file) throws IOException {
    ObjectMapper json = new ObjectMapper();
    List<Annotated> articles = new ArrayList<>();
    try (InputStream raw = Files.newInputStream(file);
        InputStream in = file.toString().endsWith(".gz") ? new GZIPInputStream(raw) : raw;
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      String line = lines.readLine();
      while (line != null) {
        if (!line.isBlank()) {
          articles.add(article(json.readTree(line)));
        }
        line = lines.readLine();
      }
    }
    return new Pack(articles);
  }

  private static Annotated article(JsonNode node) {
    String text = node.path("text").asText();
    List<Gold> gold = new ArrayList<>();
    List<String> kinds = new ArrayList<>();
    for (JsonNode a : node.path("attributions")) {
      kinds.add(a.path("kind").asText());
      gold.add(
          new Gold(
              spans(text, a.path("source")),
              spans(text, a.path("cue")),
              spans(text, a.path("content"))));
    }
    return new Annotated(node.path("id").asText(), text, gold, kinds);
  }

  private static List<Span> spans(String text, JsonNode list) {
    List<Span> spans = new ArrayList<>();
    for (JsonNode s : list) {
      spans.add(
          new Span(
              text.offsetByCodePoints(0, s.path(0).asInt()),
              text.offsetByCodePoints(0, s.path(1).asInt())));
    }
    return spans;
  }
}
