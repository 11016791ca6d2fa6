package org.rapporteur.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.article.Article;
import org.rapporteur.article.Metadata;
import org.rapporteur.article.Outlet;
import org.rapporteur.article.Publication;
import org.rapporteur.record.Actor;
import org.rapporteur.record.CalendarDate;
import org.rapporteur.record.Evidence;
import org.rapporteur.record.Person;
import org.rapporteur.record.Position;
import org.rapporteur.record.Provenance;
import org.rapporteur.record.Reading;
import org.rapporteur.record.Statement;
import org.rapporteur.store.Arrival;
import org.rapporteur.store.ArticleStore;
import org.rapporteur.text.Span;

class RecordServerTest {

  private static final String EVIL = "<script>alert(1)</script>\"'><img src=x onerror=alert(2)>";
  private static final Instant NOW = Instant.parse("2031-03-02T10:00:00Z");
  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir private static Path folder;

  private static RecordServer server;
  private static Reading evil;
  private static Reading plain;
  private final HttpClient client = HttpClient.newHttpClient();

  @BeforeAll
  static void serve() throws IOException {
    evil = reading("../" + EVIL + ".txt", EVIL, "😀 " + EVIL + " said " + EVIL + " the canal.");
    plain = reading("plain.txt", "Ostmark Post", "😀 Orla Venn said the canal is closed for good.");
    Path file = folder.resolve("r.db");
    try (ArticleStore store = ArticleStore.open(file, ArticleStore.Mode.CREATE)) {
      store.keep(List.of(Arrival.of(evil), Arrival.of(plain)), "reader", NOW);
    }
    server = RecordServer.start(file, 0, Clock.fixed(NOW, ZoneOffset.UTC));
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  private static Reading reading(String id, String name, String text) {
    Metadata none = Metadata.unknown();
    Article article =
        new Article(
            id,
            text,
            new Metadata(
                Optional.of(name),
                Optional.of(new Outlet(name)),
                List.of(name),
                Optional.of(
                    new Publication(
                        LocalDate.of(2031, 3, 1),
                        Optional.empty(),
                        Publication.Basis.STATED,
                        "page")),
                none.updated(),
                none.dateline(),
                Optional.of("javascript:alert(3)"),
                none.language(),
                none.section()),
            List.of(),
            List.of());
    int from = text.indexOf(" said ") + 6;
    List<Evidence> words = List.of(Evidence.of(article, new Span(from, text.length())));
    Actor speaker =
        new Actor(name, Actor.Kind.PERSON, List.of(name), Optional.empty(), Optional.of(name), 1);
    return new Reading(
            article,
            List.of(new Person(speaker, List.of(), words)),
            List.of(
                new Statement(
                    "s",
                    Statement.Kind.INDIRECT,
                    Statement.Type.SPEECH,
                    words,
                    List.of(),
                    List.of(),
                    List.of(speaker),
                    CalendarDate.on(LocalDate.of(2031, 3, 1)),
                    Optional.of(name),
                    Optional.of(name),
                    Optional.empty(),
                    new Statement.Wording.Exact(),
                    List.of(),
                    Provenance.of("cue", 0.9))),
            List.of(),
            List.of(),
            List.of(),
            List.of(
                new Position(
                    "p",
                    name,
                    name,
                    Position.Stance.REJECTS,
                    Optional.empty(),
                    CalendarDate.unknown(),
                    words,
                    Provenance.of("frame", 0.7))),
            List.of(),
            List.of())
        .identified();
  }

  @Test
  void nothingThatAnArticleHoldsRunsInAPage() throws Exception {
    List<String> pages =
        List.of(
            "/",
            "/brief",
            "/search?q=canal",
            "/search?q=party:x+OR+canal",
            "/search?q=" + encoded("speaker:\"" + EVIL.replace("\"", "") + "\""),
            "/search?q=" + encoded(EVIL.replace("\"", "")),
            "/article?id=" + encoded(evil.article().id()),
            "/finding/" + evil.statements().get(0).id(),
            "/finding/" + evil.positions().get(0).id(),
            "/corrections");
    for (String page : pages) {
      HttpResponse<String> answer = get(page);
      assertThat(answer.body())
          .as(page)
          .doesNotContain("<script>alert")
          .doesNotContain("<img src=x")
          .doesNotContain("href=\"javascript:");
      assertThat(answer.headers().firstValue("Content-Security-Policy")).as(page).isPresent();
      assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
    }
    assertThat(get("/article?id=" + encoded(evil.article().id())).statusCode()).isEqualTo(200);
  }

  @Test
  void everyFindingStandsInItsText() throws Exception {
    String page = get("/article?id=plain.txt").body();
    String id = plain.statements().get(0).id();

    assertThat(page)
        .contains("id=\"at-" + id + "\"")
        .contains("href=\"/finding/" + id + "\"")
        .contains("the canal is closed for good.");
    assertThat(get("/finding/" + id).body()).contains("#at-" + id);
  }

  @Test
  void anotherNameForThisMachineIsRefused() throws Exception {
    assertThat(raw("GET / HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n"))
        .startsWith("HTTP/1.1 421");
    assertThat(raw("GET / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"))
        .startsWith("HTTP/1.1 200");
    assertThat(
            raw("GET /../../etc/passwd HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"))
        .doesNotContain("root:")
        .doesNotStartWith("HTTP/1.1 200");
    for (String path :
        List.of(
            "/%2e%2e/%2e%2e/etc/passwd", "/article?id=../../../etc/passwd", "/finding/..%2Fx")) {
      assertThat(get(path).statusCode()).as(path).isGreaterThanOrEqualTo(400);
    }
  }

  @Test
  void aFormOfAnotherSiteChangesNothing() throws Exception {
    String path = "/finding/" + plain.positions().get(0).id();
    String form = "do=reject&by=Mallory";

    assertThat(post(path, form, "", "").statusCode()).isEqualTo(403);
    assertThat(post(path, form + "&token=" + "0".repeat(64), "", "").statusCode()).isEqualTo(403);
    String token = token(path);
    assertThat(post(path, form + "&token=" + token, token, "http://evil.example").statusCode())
        .isEqualTo(403);
    assertThat(post(path, form + "&token=" + token, "f".repeat(64), "").statusCode())
        .isEqualTo(403);
    assertThat(post(path, "x=" + "y".repeat(200_000), token, "").statusCode())
        .isGreaterThanOrEqualTo(400);
    assertThat(get("/api/v1/corrections").body()).doesNotContain("Mallory");
  }

  @Test
  void aCorrectionIsMadeShownAndTakenBack() throws Exception {
    String path = "/finding/" + plain.statements().get(0).id();
    String token = token(path);
    String form =
        "do=set&by=" + encoded("Ida <b>") + "&speaker=" + encoded("Bela Rusk (OST)") + "&why=tape";

    HttpResponse<String> made = post(path, form + "&token=" + token, token, "");

    assertThat(made.statusCode()).isEqualTo(303);
    assertThat(get(path).body()).contains("Bela Rusk (OST)").contains("Ida &lt;b");
    assertThat(get("/article?id=plain.txt").body()).contains("Bela Rusk");
    assertThat(get("/api/v1/article?id=plain.txt").body()).contains("Bela Rusk");
    assertThat(get("/corrections").body()).contains("tape");
    JsonNode all = JSON.readTree(get("/api/v1/corrections").body()).get("corrections");
    String id = all.get(0).get("id").asText();
    HttpResponse<String> wrong = post(path, "do=set&by=Ida&date=Monday&token=" + token, token, "");
    assertThat(wrong.statusCode()).isEqualTo(422);
    assertThat(wrong.body()).contains("2031-03-05");
    assertThat(post("/corrections/" + id + "/undo", "by=Bo&token=" + token, token, "").statusCode())
        .isEqualTo(303);
    assertThat(get(path).body()).doesNotContain("Bela Rusk");
    assertThat(get("/corrections").body()).contains("Bo  undone");
  }

  @Test
  void theDescriptionOfTheInterfaceIsTrue() throws Exception {
    JsonNode paths = JSON.readTree(get("/api/v1/openapi.json").body()).get("paths");
    List<String> called = new ArrayList<>();
    for (var entry : paths.properties()) {
      StringBuilder path = new StringBuilder(entry.getKey());
      String mark = "?";
      for (JsonNode parameter : entry.getValue().get("get").path("parameters")) {
        String name = parameter.get("name").asText();
        if (parameter.get("in").asText().equals("path")) {
          assertThat(parameter.get("required").asBoolean()).isTrue();
          int at = path.indexOf("{" + name + "}");
          path.replace(at, at + name.length() + 2, plain.statements().get(0).id());
        } else if (name.equals("id") || parameter.has("example")) {
          path.append(mark).append(name).append('=');
          path.append(encoded(parameter.path("example").asText("plain.txt")));
          mark = "&";
        }
      }
      HttpResponse<String> answer = get(path.toString());
      JsonNode schema = entry.getValue().at("/get/responses/200/content/application~1json/schema");
      JsonNode body = JSON.readTree(answer.body());
      assertThat(answer.statusCode()).as(path.toString()).isEqualTo(200);
      schema.path("required").forEach(key -> assertThat(body.has(key.asText())).isTrue());
      called.add(entry.getKey());
    }
    assertThat(called).hasSize(5);
  }

  @Test
  void pagesAreWalkedByPlaceAndAnswersAreKnownByTheirTag() throws Exception {
    JsonNode first = JSON.readTree(get("/api/v1/search?q=kind:article&limit=1").body());
    JsonNode second =
        JSON.readTree(
            get("/api/v1/search?q=kind:article&limit=1&after=" + first.get("next").asText())
                .body());
    HttpResponse<String> answer = get("/api/v1/article?id=plain.txt");
    HttpRequest again =
        HttpRequest.newBuilder(uri("/api/v1/article?id=plain.txt"))
            .header("If-None-Match", answer.headers().firstValue("ETag").orElseThrow())
            .build();

    assertThat(first.at("/hits/0/id")).isNotEqualTo(second.at("/hits/0/id"));
    assertThat(second.get("next").isNull()).isTrue();
    assertThat(client.send(again, BodyHandlers.ofString()).statusCode()).isEqualTo(304);
    assertThat(get("/api/v1/search?q=%22open").statusCode()).isEqualTo(400);
    assertThat(get("/api/v1/search?limit=0").statusCode()).isEqualTo(400);
    assertThat(get("/api/v1/nothing").body()).startsWith("{\"status\":404");
  }

  private HttpResponse<String> get(String path) throws IOException, InterruptedException {
    return client.send(HttpRequest.newBuilder(uri(path)).build(), BodyHandlers.ofString());
  }

  private HttpResponse<String> post(String path, String form, String cookie, String origin)
      throws IOException, InterruptedException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(uri(path))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(form));
    if (!cookie.isEmpty()) {
      request.header("Cookie", "rapporteur=" + cookie);
    }
    if (!origin.isEmpty()) {
      request.header("Origin", origin);
    }
    return client.send(request.build(), BodyHandlers.ofString());
  }

  private String token(String path) throws IOException, InterruptedException {
    HttpResponse<String> page = get(path);
    Matcher cookie =
        Pattern.compile("rapporteur=([0-9a-f]{64})")
            .matcher(page.headers().firstValue("Set-Cookie").orElse(""));
    assertThat(cookie.find()).isTrue();
    assertThat(page.headers().firstValue("Set-Cookie").orElse(""))
        .contains("HttpOnly")
        .contains("SameSite=Strict");
    return cookie.group(1);
  }

  private static String raw(String request) throws IOException {
    URI address = URI.create(server.address());
    try (Socket socket = new Socket(address.getHost(), address.getPort());
        OutputStream out = socket.getOutputStream();
        InputStream in = socket.getInputStream()) {
      out.write(request.getBytes(StandardCharsets.US_ASCII));
      out.flush();
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static URI uri(String path) {
    return URI.create(server.address()).resolve(path);
  }

  private static String encoded(String words) {
    return URLEncoder.encode(words, StandardCharsets.UTF_8);
  }
}
