package org.rapporteur.mcp;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.rapporteur.article.Metadata;
import org.rapporteur.read.ArticleReader;
import org.rapporteur.read.Vocabulary;
import org.rapporteur.read.actor.ActorsFile;
import org.rapporteur.read.format.story.StoryReader;
import org.rapporteur.read.language.Language;
import org.rapporteur.record.Reading;

/** A conversation over the invented crisis, as an assistant would lead it, line by line. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ScriptedSessionTest {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String HELLO =
      """
      {"jsonrpc":"2.0","id":0,"method":"initialize","params":{"protocolVersion":"2025-06-18","capabilities":{},"clientInfo":{"name":"t","version":"1"}}}
      {"jsonrpc":"2.0","method":"notifications/initialized"}
      """;

  /** What is asked, by a name of ours. */
  private static final Map<String, String> SCRIPT =
      Map.ofEntries(
          Map.entry("veto", call("who_said", "{'speaker':'Venn','about':'veto'}")),
          Map.entry("stances", call("positions", "{'party':'Kessia','issue':'Lirenia'}")),
          Map.entry("talks", call("meetings", "{'party':'Varland','person':'Venn'}")),
          Map.entry("threat", call("threats", "{'issuer':'Kessia','about':'close the strait'}")),
          Map.entry("acts", call("acts_between", "{'actor':'Kessia'}")),
          Map.entry("denied", call("acts_between", "{'status':'denied'}")),
          Map.entry("odds", call("contradictions", "{}")),
          Map.entry("news", call("what_is_new", "{'since':'2031-03-06'}")),
          Map.entry("hits", call("search", "{'words':'freighter'}")),
          Map.entry("text", call("article", "{'id':'05-live-strait.txt'}")),
          Map.entry("brief", call("brief", "{}")),
          Map.entry("nobody", call("who_said", "{'speaker':'Nobody'}")),
          Map.entry("nowhere", call("article", "{'id':'99.txt'}")),
          Map.entry("wrong value", call("meetings", "{'status':'happened'}")),
          Map.entry("wrong name", call("positions", "{'partei':'Kessia'}")));

  private final Map<String, String> texts = new TreeMap<>();
  private final Map<String, JsonNode> answers = new TreeMap<>();

  private static String call(String tool, String arguments) {
    return "{'name':'" + tool + "','arguments':" + arguments + "}";
  }

  @BeforeAll
  void talk() throws IOException, InterruptedException {
    Knowledge known = Knowledge.of(readings());
    StringBuilder asked = new StringBuilder(HELLO);
    List<String> names = List.copyOf(new TreeMap<>(SCRIPT).keySet());
    for (String name : names) {
      ObjectNode line = JSON.createObjectNode().put("jsonrpc", "2.0").put("method", "tools/call");
      line.put("id", 1 + names.indexOf(name));
      line.set("params", JSON.readTree(SCRIPT.getOrDefault(name, "").replace('\'', '"')));
      asked.append(line).append('\n');
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new AssistantServer("test", () -> known)
        .serve(new ByteArrayInputStream(asked.toString().getBytes(StandardCharsets.UTF_8)), out);
    for (String line : out.toString(StandardCharsets.UTF_8).lines().toList()) {
      JsonNode answer = JSON.readTree(line);
      int id = answer.get("id").asInt();
      if (id > 0) {
        answers.put(names.get(id - 1), answer.get("result"));
      }
    }
  }

  private List<Reading> readings() throws IOException {
    ArticleReader reader =
        new ArticleReader(
            Language.load(),
            ActorsFile.parse(Files.readString(Path.of("..", "samples", "actors.txt"))),
            Vocabulary.standard());
    StoryReader stories = new StoryReader();
    List<Reading> readings = new ArrayList<>();
    try (Stream<Path> files = Files.list(Path.of("..", "samples", "stories"))) {
      for (Path file : files.sorted().toList()) {
        String name = file.getFileName().toString();
        Reading reading =
            reader.read(stories.read(name, Files.readString(file), Metadata.unknown()));
        texts.put(name, reading.article().text());
        readings.add(reading);
      }
    }
    return readings;
  }

  private JsonNode answer(String name) throws IOException {
    JsonNode result = answers.getOrDefault(name, JSON.missingNode());
    assertThat(result.isMissingNode()).as(name).isFalse();
    assertThat(result.path("isError").asBoolean()).as(name).isFalse();
    return JSON.readTree(result.get("content").get(0).get("text").asText());
  }

  @Test
  void everyQuestionIsAnswered() {
    assertThat(answers.keySet()).isEqualTo(new TreeMap<>(SCRIPT).keySet());
  }

  @Test
  void whatTheRecordRestsOnStandsInEveryAnswer() throws IOException {
    for (String name : SCRIPT.keySet()) {
      if (!name.startsWith("wrong")) {
        assertThat(answer(name).get("record").asText()).as(name).contains("12 articles");
      }
    }
  }

  @Test
  void allThatIsToldShowsItsWords() throws IOException {
    for (String name :
        List.of("veto", "stances", "talks", "threat", "acts", "odds", "news", "hits")) {
      JsonNode answer = answer(name);
      // That nothing is at odds may be found out, too.
      assertThat(answer.get("found").asInt()).as(name).isGreaterThan(name.equals("odds") ? -1 : 0);
      for (JsonNode item : answer.get("items")) {
        List<JsonNode> evidence = item.findValues("evidence");
        assertThat(evidence).as(name).isNotEmpty();
        evidence.forEach(
            all -> {
              assertThat(all).as(name).isNotEmpty();
              all.forEach(this::standsWhereItSays);
            });
      }
    }
  }

  private void standsWhereItSays(JsonNode words) {
    String text = texts.getOrDefault(words.get("article").asText(), "");
    int start = text.offsetByCodePoints(0, words.get("start").asInt());
    int end = text.offsetByCodePoints(0, words.get("end").asInt());
    assertThat(text.substring(start, end)).isEqualTo(words.get("quote").asText());
  }

  @Test
  void partiesGoByTheirNames() throws IOException {
    assertThat(answer("veto").get("items").get(0).get("words").asText()).contains("has a veto");
    JsonNode threat = answer("threat").get("items").get(0);
    assertThat(threat.get("if").asText()).contains("takes Lirenia in");
    assertThat(threat.get("then").asText()).contains("close the strait");
    assertThat(answer("denied").get("items").toString())
        .contains("boarded", "\"status\":\"denied\"");
    assertThat(answer("hits").get("items").get(0).get("article").asText())
        .isEqualTo("05-live-strait.txt");
    assertThat(answer("text").get("items").get(0).get("text").asText())
        .isEqualTo(texts.get("05-live-strait.txt"));
    assertThat(answer("brief").get("markdown").asText()).contains("Hald Strait");
  }

  @Test
  void whatIsNotThereIsSaid() throws IOException {
    assertThat(answer("nobody").get("not_in_record").asText()).contains("12 articles");
    assertThat(answer("nowhere").get("not_in_record").asText()).contains("12 articles");
  }

  @Test
  void whatNobodyCanAnswerIsRefused() {
    assertThat(refused("wrong value")).contains("status", "held", "cancelled");
    assertThat(refused("wrong name")).contains("partei");
  }

  private String refused(String name) {
    JsonNode result = answers.getOrDefault(name, JSON.missingNode());
    assertThat(result.path("isError").asBoolean()).as(name).isTrue();
    return result.get("content").get(0).get("text").asText();
  }
}
