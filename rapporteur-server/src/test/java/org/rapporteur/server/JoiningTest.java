package org.rapporteur.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.record.Reading;
import org.rapporteur.store.Arrival;
import org.rapporteur.store.ArticleStore;

class JoiningTest {

  private static final Instant NOW = Instant.parse("2031-03-02T10:00:00Z");
  private static final LocalDate DAY = LocalDate.of(2031, 3, 1);

  @TempDir private Path folder;

  private final Reading one =
      new Tale("a.txt", "Post", DAY, "Orla Venn", "VAR", "OST", "The canal stays shut").reading();
  private final Reading two =
      new Tale("b.txt", "Wire", DAY, "Orla Venn", "VAR", "OST", "No boat shall pass, she added")
          .reading();
  private RecordServer server;
  private Visitor visitor;

  @BeforeEach
  void serve() throws IOException {
    Path file = folder.resolve("r.db");
    try (ArticleStore store = ArticleStore.open(file, ArticleStore.Mode.CREATE)) {
      store.keep(List.of(Arrival.of(one), Arrival.of(two)), "reader", NOW);
    }
    server = RecordServer.start(file, 0, Clock.fixed(NOW, ZoneOffset.UTC));
    visitor = new Visitor(server.address());
  }

  @AfterEach
  void stop() throws IOException {
    server.close();
  }

  @Test
  void twoUtterancesBecomeOneAndAreTakenApartAgain() throws Exception {
    String first = one.statements().get(0).id();
    String second = two.statements().get(0).id();
    String page = "/utterance/" + first;
    assertThat(visitor.get(page).body()).contains("They are one").doesNotContain("Wire, 1 Mar");

    assertThat(
            visitor.send(page, "/join/utterance/" + first, "by=Ida&other=" + second).statusCode())
        .isEqualTo(303);
    assertThat(visitor.get(page).body()).contains("Wire, 1 Mar 2031").contains("Take out");

    visitor.send(page, "/part/utterance/" + second, "by=Ida");
    assertThat(visitor.get(page).body()).doesNotContain("Wire, 1 Mar");
    assertThat(visitor.get("/corrections").body()).contains("together = ").contains("apart = ");
  }

  @Test
  void issuesAndMeetingsAreJoinedAlike() throws Exception {
    String issue = one.positions().get(0).id();
    String meeting = one.meetings().get(0).id();

    visitor.send(
        "/issue/" + issue, "/join/issue/" + issue, "by=Ida&other=" + two.positions().get(0).id());
    visitor.send(
        "/meeting/" + meeting,
        "/join/meeting/" + meeting,
        "by=Ida&other=" + two.meetings().get(0).id());

    assertThat(visitor.get("/issue/" + issue).body()).contains("b.txt");
    assertThat(visitor.get("/meeting/" + meeting).body()).contains("b.txt");
    String act = one.actions().get(0).id();
    assertThat(visitor.send("/", "/part/act/" + act, "by=Ida").statusCode()).isEqualTo(422);
    assertThat(visitor.send("/", "/part/issue/" + issue, "by=").statusCode()).isEqualTo(422);
    assertThat(visitor.post("/part/issue/" + issue, "by=Ida", "", "").statusCode()).isEqualTo(403);
  }

  @Test
  void aPersonIsSomebodyElseInEveryArticle() throws Exception {
    String page = "/person?name=Orla%20Venn";

    assertThat(
            visitor.send(page, "/person", "by=Ida&name=Orla+Venn&other=Orla+Vennick").statusCode())
        .isEqualTo(303);
    assertThat(visitor.get("/person?name=Orla%20Vennick").body())
        .contains("The canal stays shut")
        .contains("No boat shall pass");
    assertThat(visitor.get("/corrections").body()).contains("name = Orla Vennick");
  }

  @Test
  void whatWasNotFoundIsAddedAndHasAnAddress() throws Exception {
    String page = "/article?id=a.txt";
    String form = "by=Ida&do=add&article=a.txt&kind=statement&speaker=Bela+Rusk&words=";

    assertThat(visitor.send(page, "/article", form + "Nothing+else+is+told").statusCode())
        .isEqualTo(303);
    String body = visitor.get(page).body();
    String added = body.replaceAll("(?s).*/finding/(s\\w+)\">Bela Rusk.*", "$1");
    assertThat(visitor.get("/finding/" + added).body())
        .contains("Bela Rusk")
        .contains("Nothing else is told");
    assertThat(visitor.send(page, "/article", form + "not+in+it").statusCode()).isEqualTo(422);
    assertThat(visitor.send(page, "/article", form + "e").statusCode()).isEqualTo(422);
    assertThat(visitor.send(page, "/article", form.replace("speaker", "x") + "told").statusCode())
        .isEqualTo(422);
  }
}
