package org.rapporteur.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.record.Reading;
import org.rapporteur.store.Arrival;
import org.rapporteur.store.ArticleStore;

class PagesTest {

  private static final Instant NOW = Instant.parse("2031-03-02T10:00:00Z");
  private static final String EVIL = "<script>alert(1)</script>\"'><img src=x onerror=alert(2)>";
  private static final String QUOTE =
      "We shall never open the northern canal to their warships, not this year and not the next";

  @TempDir private static Path folder;

  private static RecordServer server;
  private static Visitor visitor;
  private static Reading first;

  @BeforeAll
  static void serve() throws IOException {
    LocalDate day = LocalDate.of(2031, 3, 1);
    first = new Tale("a.txt", "Ostmark Post", day, "Orla Venn", "VAR", "OST", QUOTE).reading();
    Reading second =
        new Tale(
                "b.txt",
                "Quay News",
                day,
                "Orla Venn",
                "VAR",
                "OST",
                QUOTE.replace("warships", "ships of war"))
            .reading();
    Reading evil =
        new Tale("../" + EVIL, "O" + EVIL, day, "S" + EVIL, "P" + EVIL, "Q" + EVIL, "We " + EVIL)
            .reading();
    Reading third =
        new Tale("d.txt", "Bay Wire", day, "Milo Karr", "VAR", "OST", "Our pilots stay at home")
            .reading();
    Path file = folder.resolve("r.db");
    try (ArticleStore store = ArticleStore.open(file, ArticleStore.Mode.CREATE)) {
      store.keep(
          List.of(Arrival.of(first), Arrival.of(second), Arrival.of(third), Arrival.of(evil)),
          "reader",
          NOW);
    }
    server = RecordServer.start(file, 0, Clock.fixed(NOW, ZoneOffset.UTC));
    visitor = new Visitor(server.address());
  }

  @AfterAll
  static void stop() throws IOException {
    server.close();
  }

  @Test
  void everyPageThatAPageLeadsToIsThereAndRunsNothingOfAnArticle() throws Exception {
    Set<String> seen = new TreeSet<>();
    Deque<String> open = new ArrayDeque<>(List.of("/"));
    while (!open.isEmpty()) {
      String path = open.remove();
      if (!seen.add(path)) {
        continue;
      }
      HttpResponse<String> answer = visitor.get(path);
      assertThat(answer.statusCode()).as(path).isEqualTo(200);
      assertThat(answer.headers().firstValue("Content-Security-Policy")).as(path).isPresent();
      assertThat(answer.body())
          .as(path)
          .doesNotContain("<script>alert")
          .doesNotContain("<img src=x")
          .doesNotContain("href=\"javascript:");
      if (!path.equals("/brief")) {
        assertThat(answer.body()).as(path).doesNotContain("<script");
        open.addAll(Visitor.links(answer.body()));
      }
    }
    List<String> kinds = new ArrayList<>();
    seen.forEach(path -> kinds.add(path.split("[/?]", 3)[1]));
    assertThat(kinds)
        .contains(
            "article",
            "contradictions",
            "corrections",
            "finding",
            "issue",
            "meeting",
            "new",
            "pair",
            "party",
            "people",
            "person",
            "sources",
            "utterance");
  }

  @Test
  void anUtteranceShowsItsWordingsSideBySideWithWhatDiffers() throws Exception {
    String page = visitor.get("/utterance/" + first.statements().get(0).id()).body();

    assertThat(page)
        .contains("<del>")
        .contains("<ins>")
        .contains("ships of war")
        .contains("Quay News");
    assertThat(Visitor.links(page)).contains("/person?name=Orla%20Venn", "/article?id=b.txt");
  }

  @Test
  void aPartyAndAPairShowWhatTheyWantAndDo() throws Exception {
    String party = visitor.get("/party?code=VAR").body();
    String pair = visitor.get("/pair?of=OST&and=VAR").body();

    assertThat(party).contains("Wants").contains("rejects").contains("Said for it");
    assertThat(Visitor.links(party)).contains("/pair?of=VAR&and=OST");
    assertThat(pair).contains("<svg").contains("Acts between them").contains("Meetings of both");
    assertThat(visitor.get("/pair?of=VAR&and=VAR").statusCode()).isEqualTo(404);
    assertThat(visitor.get("/party?code=XYZ").statusCode()).isEqualTo(404);
  }

  @Test
  void aMeetingStandsOnItsDay() throws Exception {
    String month = visitor.get("/meetings?month=2031-03").body();

    assertThat(month).contains("March 2031").contains("OST VAR");
    assertThat(visitor.get("/meetings?month=nonsense").statusCode()).isEqualTo(200);
    assertThat(visitor.get("/meeting/" + first.meetings().get(0).id()).body())
        .contains("What was told of it");
  }

  @Test
  void anIssueShowsWhoStoodWhereOnWhichDay() throws Exception {
    String page = visitor.get("/issue/" + first.positions().get(0).id()).body();

    assertThat(page).contains("Stances over time").contains("1 Mar 2031").contains("rejects");
  }

  @Test
  void whatIsNewIsAskedForByChangeOrByDay() throws Exception {
    assertThat(visitor.get("/new?since=0").body()).contains("Told by Bay Wire").contains("Said");
    assertThat(visitor.get("/new?since=1").body())
        .contains("Told by Bay Wire")
        .doesNotContain("Told by Ostmark Post");
    assertThat(visitor.get("/new?since=2031-03-02").body()).contains("Told by Ostmark Post");
    assertThat(visitor.get("/new?since=2031-03-03").body()).contains("No article came since");
    assertThat(visitor.get("/new?since=2031-3-3").statusCode()).isEqualTo(400);
    assertThat(visitor.get("/api/v1/changes?since=2&limit=1").body())
        .isEqualTo(
            "{\"changes\":[{\"number\":3,\"what\":\"read\",\"article\":\"d.txt\"}],\"last\":3}");
    assertThat(visitor.get("/api/v1/search?q=kind:meeting&since=2").body())
        .contains("d.txt")
        .doesNotContain("a.txt");
    assertThat(visitor.get("/api/v1/search?since=x").statusCode()).isEqualTo(400);
  }

  @Test
  void aWrongSpeakerIsPutRightInTwoClicks() throws Exception {
    String article = visitor.get("/article?id=d.txt").body();
    assertThat(article)
        .contains("<summary>Wrong? Correct it</summary>")
        .contains(">Milo Karr (VAR)</button>");
    String id = article.replaceAll("(?s).*?action=\"/finding/(s\\w+)\".*", "$1");

    HttpResponse<String> made =
        visitor.send(
            "/article?id=d.txt",
            "/finding/" + id,
            "by=Ida&article=d.txt&do=" + Visitor.encoded("speaker=Bela Rusk (OST)"));

    assertThat(made.statusCode()).isEqualTo(303);
    assertThat(made.headers().firstValue("Location").orElse(""))
        .contains("/article?id=d.txt#" + id);
    assertThat(made.headers().allValues("Set-Cookie").toString()).contains("rapporteur-by=Ida");
    assertThat(visitor.get("/article?id=d.txt").body()).contains("Bela Rusk (OST)").contains("Ida");
  }
}
