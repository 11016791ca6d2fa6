package org.rapporteur.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
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
import org.rapporteur.desk.Desk;
import org.rapporteur.record.Reading;
import org.rapporteur.store.Arrival;
import org.rapporteur.store.ArticleStore;

/** Everything that can be corrected is corrected from a page, and taken back from it. */
class CorrectingTest {

  private static final Instant NOW = Instant.parse("2031-03-02T10:00:00Z");
  private static final LocalDate DAY = LocalDate.of(2031, 3, 1);
  private static final String STORY = "/article?id=a.txt";

  @TempDir private Path folder;

  private final Reading one =
      new Tale("a.txt", "Post", DAY, "Orla Venn", "VAR", "OST", "The canal stays shut").reading();
  private final Reading two =
      new Tale("b.txt", "Wire", DAY, "Orla Venn", "VAR", "OST", "No boat shall pass").reading();
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

  private void corrects(String id, String fields, String shown) throws Exception {
    String page = "/finding/" + id;
    for (String field : fields.split("&")) {
      String name = field.substring(0, field.indexOf('='));
      assertThat(visitor.get(page).body()).as(page).contains("<input name=\"" + name + "\"");
    }
    assertThat(visitor.send(page, page, "by=Ida&do=set&" + fields).statusCode()).isEqualTo(303);
    assertThat(visitor.get(page).body()).contains(shown).contains("Take back");
    undoes(page, "finding", page);
    assertThat(visitor.get(page).body()).doesNotContain("Take back");
  }

  private void undoes(String page, String back, String to) throws Exception {
    String body = visitor.get(page).body();
    assertThat(body).contains("/undo\"").contains("name=\"back\" value=\"" + back + "\"");
    String undo = body.replaceAll("(?s).*action=\"(/corrections/\\w+/undo)\".*", "$1");
    var answer = visitor.send(page, undo, "by=Bo&back=" + back);
    assertThat(answer.statusCode()).isEqualTo(303);
    assertThat(answer.headers().firstValue("Location").orElse("")).endsWith(to);
  }

  @Test
  void everyFieldOfEveryKindIsChangedAndTakenBackOnItsPage() throws Exception {
    corrects(
        one.statements().get(0).id(),
        "speaker=Bela+Rusk&party=OST&date=2031-02-27",
        "Bela Rusk (OST) – speech → OST, 27 Feb 2031");
    corrects(
        one.actions().get(0).id(),
        "actor=OST&recipient=VAR&type=threaten&status=planned&date=2031-02-27",
        "OST – threaten → VAR (planned), 27 Feb 2031");
    corrects(
        one.meetings().get(0).id(),
        "party=VAR,NOR&status=cancelled&date=2031-02-27",
        "VAR, NOR (cancelled), 27 Feb 2031");
    corrects(
        one.positions().get(0).id(),
        "party=OST&type=demands&issue=pilots&recipient=VAR&date=2031-02-27",
        "OST demands: pilots, 27 Feb 2031");
    corrects(
        one.conditionals().get(0).id(),
        "party=OST&type=promise&recipient=VAR",
        "OST – promise → VAR");
    corrects(
        one.figures().get(0).id(),
        "value=1300&unit=boats&what=patrol+boats&party=OST&date=2031-02-27",
        "27 Feb 2031");
    corrects(Desk.personId("a.txt", "Orla Venn"), "name=Orla+Vennick&party=OST", "Orla Vennick");
  }

  @Test
  void remarksConfirmationsAndRejectionsAreTakenBackInTheArticle() throws Exception {
    String page = "/finding/" + one.statements().get(0).id();
    for (String deed : List.of("note&why=Hear+the+tape", "confirm", "reject")) {
      assertThat(visitor.send(page, page, "by=Ida&do=" + deed).statusCode()).isEqualTo(303);
      undoes(STORY, "article", STORY);
    }
    assertThat(visitor.get(page).statusCode()).isEqualTo(200);
    JsonNode left = new ObjectMapper().readTree(visitor.get("/api/v1/corrections").body());
    assertThat(left.get("corrections")).isEmpty();
  }

  @Test
  void meetingsAndPeopleAreAddedByTheirWords() throws Exception {
    String form = "by=Ida&do=add&article=a.txt&words=Nothing+else+is+told&";

    assertThat(
            visitor
                .send(STORY, "/article", form + "kind=meeting&party=VAR,NOR&status=scheduled")
                .statusCode())
        .isEqualTo(303);
    assertThat(
            visitor
                .send(STORY, "/article", form + "kind=person&name=Bela+Rusk&party=OST")
                .statusCode())
        .isEqualTo(303);

    assertThat(visitor.get(STORY).body())
        .contains("meeting: VAR, NOR (scheduled)")
        .contains("Bela Rusk (OST)");
    assertThat(visitor.send(STORY, "/article", form + "kind=meeting&party=VAR").statusCode())
        .isEqualTo(422);
    assertThat(visitor.send(STORY, "/article", form + "kind=figure").statusCode()).isEqualTo(422);
  }

  @Test
  void figuresAndIfThensAreAddedByTheirWords() throws Exception {
    String form = "by=Ida&do=add&article=a.txt&words=Nothing+else+is+told&";
    String figure = form + "kind=figure&value=1200&unit=boats&what=patrol+boats";
    String halves = form + "kind=conditional&type=threat&party=VAR&condition=Nothing+else";
    String then = "&consequence=is+told";

    assertThat(visitor.get(STORY).body()).contains("Add: figure").contains("Add: conditional");
    assertThat(visitor.send(STORY, "/article", figure).statusCode()).isEqualTo(303);
    assertThat(visitor.send(STORY, "/article", halves + then).statusCode()).isEqualTo(303);

    assertThat(visitor.get(STORY).body()).contains("1200 boats").contains("VAR – threat");
    assertThat(visitor.send(STORY, "/article", halves).statusCode()).isEqualTo(422);
    assertThat(visitor.send(STORY, "/article", halves + "&consequence=war").statusCode())
        .isEqualTo(422);
    String odd = figure.replace("value=1200", "value=many");
    assertThat(visitor.send(STORY, "/article", odd).statusCode()).isEqualTo(422);
  }

  @Test
  void twoPeopleOfOneNameArePartedInOneArticle() throws Exception {
    String page = "/person?name=Orla%20Venn";
    assertThat(visitor.get(page).body()).contains("in b.txt alone");

    visitor.send(page, "/person", "by=Ida&name=Orla+Venn&other=Bela+Rusk&article=b.txt");

    assertThat(visitor.get("/people").body()).contains("Bela Rusk");
    assertThat(visitor.get("/person?name=Bela%20Rusk").body())
        .contains("No boat shall pass")
        .doesNotContain("The canal stays shut");
    assertThat(visitor.get(page).body()).contains("The canal stays shut");
  }

  @Test
  void howRightEachRuleWasIsShown() throws Exception {
    String right = "/finding/" + one.statements().get(0).id();
    String wrong = "/finding/" + two.statements().get(0).id();
    visitor.send(right, right, "by=Ida&do=confirm");
    visitor.send(wrong, wrong, "by=Ida&do=confirm");
    visitor.send(wrong, wrong, "by=Ida&do=set&speaker=Bela+Rusk");

    assertThat(visitor.get("/corrections").body())
        .contains(
            "<th scope=\"row\">cue</th><td>2</td><td>1</td><td>1</td><td>0</td><td>50 %</td>");
  }
}
