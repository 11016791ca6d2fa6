package org.rapporteur.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
  private static Visitor visitor;
  private static Reading evil;
  private static Reading plain;

  @BeforeAll
  static void serve() throws IOException {
    evil = reading("../" + EVIL + ".txt", EVIL, "😀 " + EVIL + " said " + EVIL + " the canal.");
    plain = reading("plain.txt", "Ostmark Post", "😀 Orla Venn said the canal is closed for good.");
    Path file = folder.resolve("r.db");
    try (ArticleStore store = ArticleStore.open(file, ArticleStore.Mode.CREATE)) {
      store.keep(List.of(Arrival.of(evil), Arrival.of(plain)), "reader", NOW);
    }
    server = RecordServer.start(file, 0, Clock.fixed(NOW, ZoneOffset.UTC));
    visitor = new Visitor(server.address());
  }

  @AfterAll
  static void stop() throws IOException {
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
            "/search?q=" + Visitor.encoded("speaker:\"" + EVIL.replace("\"", "") + "\""),
            "/search?q=" + Visitor.encoded(EVIL.replace("\"", "")),
            "/article?id=" + Visitor.encoded(evil.article().id()),
            "/finding/" + evil.statements().get(0).id(),
            "/finding/" + evil.positions().get(0).id(),
            "/corrections");
    for (String page : pages) {
      HttpResponse<String> answer = visitor.get(page);
      assertThat(answer.body())
          .as(page)
          .doesNotContain("<script>alert")
          .doesNotContain("<img src=x")
          .doesNotContain("href=\"javascript:");
      assertThat(answer.headers().firstValue("Content-Security-Policy")).as(page).isPresent();
      assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
      assertThat(answer.headers().firstValue("Referrer-Policy")).contains("same-origin");
    }
    assertThat(visitor.get("/article?id=" + Visitor.encoded(evil.article().id())).statusCode())
        .isEqualTo(200);
  }

  @Test
  void everyFindingStandsInItsText() throws Exception {
    String page = visitor.get("/article?id=plain.txt").body();
    String id = plain.statements().get(0).id();

    assertThat(page)
        .contains("id=\"at-" + id + "\"")
        .contains("href=\"/finding/" + id + "\"")
        .contains("the canal is closed for good.");
    assertThat(visitor.get("/finding/" + id).body()).contains("#at-" + id);
  }

  @Test
  void anotherNameForThisMachineIsRefused() throws Exception {
    assertThat(visitor.raw("GET / HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n"))
        .startsWith("HTTP/1.1 421");
    assertThat(visitor.raw("GET / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"))
        .startsWith("HTTP/1.1 200");
    assertThat(
            visitor.raw(
                "GET /../../etc/passwd HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"))
        .doesNotContain("root:")
        .doesNotStartWith("HTTP/1.1 200");
    for (String path :
        List.of(
            "/%2e%2e/%2e%2e/etc/passwd", "/article?id=../../../etc/passwd", "/finding/..%2Fx")) {
      assertThat(visitor.get(path).statusCode()).as(path).isGreaterThanOrEqualTo(400);
    }
  }

  @Test
  void aFormOfAnotherSiteChangesNothing() throws Exception {
    String path = "/finding/" + plain.positions().get(0).id();
    String form = "do=reject&by=Mallory";

    assertThat(visitor.post(path, form, "", "").statusCode()).isEqualTo(403);
    assertThat(visitor.post(path, form + "&token=" + "0".repeat(64), "", "").statusCode())
        .isEqualTo(403);
    String token = visitor.token(path);
    assertThat(
            visitor.post(path, form + "&token=" + token, token, "http://evil.example").statusCode())
        .isEqualTo(403);
    assertThat(visitor.post(path, form + "&token=" + token, "f".repeat(64), "").statusCode())
        .isEqualTo(403);
    assertThat(visitor.post(path, "x=" + "y".repeat(200_000), token, "").statusCode())
        .isGreaterThanOrEqualTo(400);
    assertThat(visitor.get("/api/v1/corrections").body()).doesNotContain("Mallory");
  }

  @Test
  void aCorrectionIsMadeShownAndTakenBack() throws Exception {
    String path = "/finding/" + plain.statements().get(0).id();
    String token = visitor.token(path);
    String form =
        "do=set&by="
            + Visitor.encoded("Ida <b>")
            + "&speaker="
            + Visitor.encoded("Bela Rusk (OST)")
            + "&why=tape";

    HttpResponse<String> made = visitor.post(path, form + "&token=" + token, token, "");

    assertThat(made.statusCode()).isEqualTo(303);
    assertThat(visitor.get(path).body()).contains("Bela Rusk (OST)").contains("Ida &lt;b");
    assertThat(visitor.get("/article?id=plain.txt").body()).contains("Bela Rusk");
    assertThat(visitor.get("/api/v1/article?id=plain.txt").body()).contains("Bela Rusk");
    assertThat(visitor.get("/corrections").body()).contains("tape");
    JsonNode all = JSON.readTree(visitor.get("/api/v1/corrections").body()).get("corrections");
    String id = all.get(0).get("id").asText();
    HttpResponse<String> wrong =
        visitor.post(path, "do=set&by=Ida&date=Monday&token=" + token, token, "");
    assertThat(wrong.statusCode()).isEqualTo(422);
    assertThat(wrong.body()).contains("2031-03-05");
    assertThat(
            visitor
                .post("/corrections/" + id + "/undo", "by=Bo&token=" + token, token, "")
                .statusCode())
        .isEqualTo(303);
    assertThat(visitor.get(path).body()).doesNotContain("Bela Rusk");
    assertThat(visitor.get("/corrections").body()).contains("Bo  undone");
  }

  @Test
  void theDescriptionOfTheInterfaceIsTrue() throws Exception {
    JsonNode paths = JSON.readTree(visitor.get("/api/v1/openapi.json").body()).get("paths");
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
          path.append(Visitor.encoded(parameter.path("example").asText("plain.txt")));
          mark = "&";
        }
      }
      JsonNode content = entry.getValue().at("/get/responses/200/content");
      if (!content.has("application/json")) {
        continue; // a stream has no end
      }
      HttpResponse<String> answer = visitor.get(path.toString());
      JsonNode schema = entry.getValue().at("/get/responses/200/content/application~1json/schema");
      JsonNode body = JSON.readTree(answer.body());
      assertThat(answer.statusCode()).as(path.toString()).isEqualTo(200);
      schema.path("required").forEach(key -> assertThat(body.has(key.asText())).isTrue());
      called.add(entry.getKey());
    }
    assertThat(called).hasSize(6);
  }

  @Test
  void pagesAreWalkedByPlaceAndAnswersAreKnownByTheirTag() throws Exception {
    JsonNode first = JSON.readTree(visitor.get("/api/v1/search?q=kind:article&limit=1").body());
    JsonNode second =
        JSON.readTree(
            visitor
                .get("/api/v1/search?q=kind:article&limit=1&after=" + first.get("next").asText())
                .body());
    HttpResponse<String> answer = visitor.get("/api/v1/article?id=plain.txt");
    String tag = answer.headers().firstValue("ETag").orElseThrow();

    assertThat(first.at("/hits/0/id")).isNotEqualTo(second.at("/hits/0/id"));
    assertThat(second.get("next").isNull()).isTrue();
    assertThat(visitor.get("/api/v1/article?id=plain.txt", "If-None-Match", tag).statusCode())
        .isEqualTo(304);
    assertThat(visitor.get("/api/v1/search?q=%22open").statusCode()).isEqualTo(400);
    assertThat(visitor.get("/api/v1/search?limit=0").statusCode()).isEqualTo(400);
    assertThat(visitor.get("/api/v1/nothing").body()).startsWith("{\"status\":404");
  }

  @Test
  void whatIsNoRequestIsAnsweredWithALine() throws Exception {
    String end = " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";
    for (String request :
        List.of(
            "GET /a%2f%2e%2e/b;x=y" + end,
            "GET /%zz" + end,
            "GET http://[x/" + end,
            "B@D / HTTP/9.9\r\n\r\n",
            "GET /" + "a".repeat(20_000) + end,
            "GET / HTTP/1.1\r\nHost: localhost\r\nX: " + "a".repeat(20_000) + "\r\n\r\n",
            "POST /search HTTP/1.1\r\nHost: localhost\r\nContent-Length: x\r\n\r\n")) {
      assertThat(visitor.raw(request))
          .as(request.substring(0, 12))
          .startsWith("HTTP/1.1 4")
          .doesNotContainIgnoringCase("jetty")
          .doesNotContain("Error 4");
    }
  }
}
