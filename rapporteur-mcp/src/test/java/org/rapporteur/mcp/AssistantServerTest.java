package org.rapporteur.mcp;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.modelcontextprotocol.client.McpClient;
import io.modelcontextprotocol.client.McpSyncClient;
import io.modelcontextprotocol.client.transport.ServerParameters;
import io.modelcontextprotocol.client.transport.StdioClientTransport;
import io.modelcontextprotocol.json.McpJsonDefaults;
import io.modelcontextprotocol.spec.McpSchema.CallToolRequest;
import io.modelcontextprotocol.spec.McpSchema.CallToolResult;
import io.modelcontextprotocol.spec.McpSchema.TextContent;
import io.modelcontextprotocol.spec.McpSchema.Tool;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.rapporteur.record.Reading;

/** Asks a running server through the protocol library's own client. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AssistantServerTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final List<Reading> readings = SampleServer.readings();
  private final McpSyncClient client = client();

  private static McpSyncClient client() {
    String classes =
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    ServerParameters server =
        ServerParameters.builder(Path.of(System.getProperty("java.home"), "bin", "java").toString())
            .args("-XX:TieredStopAtLevel=1", "-cp", classes, SampleServer.class.getName())
            .build();
    return McpClient.sync(new StdioClientTransport(server, McpJsonDefaults.getMapper()))
        .requestTimeout(Duration.ofSeconds(60))
        .initializationTimeout(Duration.ofSeconds(60))
        .build();
  }

  @BeforeAll
  void begin() {
    client.initialize();
  }

  @AfterAll
  void end() {
    client.close();
  }

  @Test
  void tellsWhatCanBeAsked() {
    assertThat(client.listTools().tools())
        .extracting(Tool::name)
        .containsExactlyInAnyOrder(
            "search",
            "who_said",
            "positions",
            "meetings",
            "threats",
            "acts_between",
            "contradictions",
            "what_is_new",
            "article",
            "brief");
    assertThat(client.listTools().tools()).allMatch(t -> t.annotations().readOnlyHint());
  }

  @Test
  void everyLineHasTheWordsThatItCameFrom() throws IOException {
    for (String tool : List.of("who_said", "meetings", "threats", "acts_between")) {
      JsonNode answer = ask(tool, Map.of());
      assertThat(answer.get("found").asInt()).as(tool).isPositive();
      for (JsonNode item : answer.get("items")) {
        assertThat(item.get("evidence")).as(tool).isNotEmpty();
        item.get("evidence").forEach(this::standsWhereItSays);
      }
    }
  }

  /** The quote is what the article holds between the places, counted in code points. */
  private void standsWhereItSays(JsonNode evidence) {
    String text =
        readings.stream()
            .filter(r -> r.article().id().equals(evidence.get("article").asText()))
            .findFirst()
            .orElseThrow()
            .article()
            .text();
    assertThat(
            text.substring(
                text.offsetByCodePoints(0, evidence.get("start").asInt()),
                text.offsetByCodePoints(0, evidence.get("end").asInt())))
        .isEqualTo(evidence.get("quote").asText());
    if (evidence.has("sentence")) {
      assertThat(text).contains(evidence.get("sentence").asText());
      assertThat(evidence.get("sentence").asText()).contains(evidence.get("quote").asText());
    }
  }

  @Test
  void wordsThatAreAPartOfASentenceComeWithIt() throws IOException {
    assertThat(ask("acts_between", Map.of()).findValuesAsText("sentence"))
        .contains("On Monday, Poland expelled two French diplomats.");
  }

  @Test
  void whoSaidIsAskedByWordsAndSpeaker() throws IOException {
    JsonNode answer = ask("who_said", Map.of("about", "withdraw SHIPS", "speaker", "duval"));
    assertThat(answer.get("found").asInt()).isEqualTo(1);
    assertThat(answer.get("items").get(0).get("party").asText()).isEqualTo("FRA");
  }

  @Test
  void whatIsNotInTheRecordIsSaid() throws IOException {
    JsonNode answer = ask("who_said", Map.of("speaker", "Nobody"));
    assertThat(answer.get("found").asInt()).isZero();
    assertThat(answer.get("not_in_record").asText()).contains("2 articles", "2031-03-05");
  }

  @Test
  void newsIsWhatLaterArticlesTell() throws IOException {
    JsonNode answer = ask("what_is_new", Map.of("since", "2031-03-06"));
    assertThat(answer.get("found").asInt()).isPositive();
    assertThat(answer.get("items"))
        .allMatch(i -> i.get("evidence").get(0).get("article").asText().equals("b.txt"));
  }

  @Test
  void searchFindsTheParagraphAndArticleTheText() throws IOException {
    JsonNode hit = ask("search", Map.of("words", "expelled diplomat")).get("items").get(0);
    standsWhereItSays(hit.get("evidence").get(0));
    JsonNode whole = ask("article", Map.of("id", hit.get("article").asText()));
    assertThat(whole.get("items").get(0).get("text").asText())
        .isEqualTo(readings.get(0).article().text());
  }

  @Test
  void theBriefIsMarkdown() throws IOException {
    assertThat(ask("brief", Map.of()).get("markdown").asText()).startsWith("# ");
  }

  @Test
  void aWrongDayIsAnAnswerThatSaysSo() {
    CallToolResult result = call("what_is_new", Map.of("since", "yesterday"));
    assertThat(result.isError()).isTrue();
    assertThat(text(result)).contains("since", "2031-03-05");
  }

  @Test
  void theLastAnswerGoesOutThoughTheInputEnds() throws InterruptedException {
    String asked =
        """
        {"jsonrpc":"2.0","id":1,"method":"initialize","params":{"protocolVersion":"2025-06-18","capabilities":{},"clientInfo":{"name":"t","version":"1"}}}
        {"jsonrpc":"2.0","method":"notifications/initialized"}
        {"jsonrpc":"2.0","id":2,"method":"tools/call","params":{"name":"contradictions","arguments":{}}}
        """;
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Knowledge known = Knowledge.of(readings);
    new AssistantServer("test", () -> known)
        .serve(new ByteArrayInputStream(asked.getBytes(StandardCharsets.UTF_8)), out);
    assertThat(out.toString(StandardCharsets.UTF_8)).contains("\"id\":2", "found");
  }

  private JsonNode ask(String tool, Map<String, Object> arguments) throws IOException {
    CallToolResult result = call(tool, arguments);
    assertThat(result.isError()).as(text(result)).isNotEqualTo(true);
    return JSON.readTree(text(result));
  }

  private CallToolResult call(String tool, Map<String, Object> arguments) {
    return client.callTool(CallToolRequest.builder(tool).arguments(arguments).build());
  }

  private static String text(CallToolResult result) {
    return ((TextContent) result.content().get(0)).text();
  }
}
