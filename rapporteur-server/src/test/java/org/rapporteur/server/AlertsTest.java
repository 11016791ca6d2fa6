package org.rapporteur.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.StringReader;
import java.net.URI;
import java.net.URLConnection;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.store.Arrival;
import org.rapporteur.store.ArticleStore;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

class AlertsTest {

  private static final Instant NOW = Instant.parse("2031-03-02T10:00:00Z");
  private static final LocalDate DAY = LocalDate.of(2031, 3, 1);
  private static final String QUOTE =
      "We shall never open the northern canal to their warships, not this year and not the next";

  @TempDir private Path folder;

  private RecordServer server;
  private Visitor visitor;

  @BeforeEach
  void serve() throws IOException {
    keep("a.txt", "Post", QUOTE);
    start();
  }

  @AfterEach
  void stop() throws IOException {
    server.close();
  }

  private void start() throws IOException {
    server = RecordServer.start(file(), 0, Clock.fixed(NOW, ZoneOffset.UTC));
    visitor = new Visitor(server.address());
  }

  private void keep(String id, String outlet, String words) throws IOException {
    try (ArticleStore store = ArticleStore.open(file(), ArticleStore.Mode.CREATE)) {
      Tale tale = new Tale(id, outlet, DAY, "Orla Venn", "VAR", "OST", words);
      store.keep(List.of(Arrival.of(tale.reading())), "reader", NOW);
    }
  }

  private Path file() {
    return folder.resolve("r.db");
  }

  private int rule(String kind, String terms) throws Exception {
    String form = "by=Ida&kind=" + kind + "&terms=" + Visitor.encoded(terms);
    return visitor.send("/alerts", "/alerts", form).statusCode();
  }

  private long entries() throws Exception {
    Document feed =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new InputSource(new StringReader(visitor.get("/alerts.atom").body())));
    return feed.getElementsByTagName("entry").getLength();
  }

  @Test
  void whatComesAfterTheRuleIsToldOnceEvenThroughARestart() throws Exception {
    assertThat(rule("search", "kind:act type:sanction party:OST party:VAR")).isEqualTo(303);
    assertThat(entries()).isZero();

    keep("b.txt", "Wire <&> \u0001", "The pilots stay at home");
    assertThat(entries()).isEqualTo(1);
    assertThat(visitor.get("/alerts").body()).contains("act sanction: VAR, OST");

    server.close();
    start();
    assertThat(entries()).isEqualTo(1);
    keep("b.txt", "Wire <&> \u0001", "The pilots stay at home");
    assertThat(entries()).isEqualTo(1);
    keep("c.txt", "Third", "The tugs have no coal");
    assertThat(entries()).isEqualTo(2);
  }

  @Test
  void anAlteredQuotationIsTold() throws Exception {
    assertThat(rule("altered", "Orla Venn")).isEqualTo(303);
    assertThat(rule("altered", "Somebody Else")).isEqualTo(303);

    keep("b.txt", "Wire", QUOTE.replace("warships", "ships of war"));

    long told = entries();
    for (int i = 0; i < 100 && told == 0; i++) {
      // What only the whole can tell comes when it is put together.
      told = entries();
    }
    assertThat(told).isEqualTo(1);
    assertThat(visitor.get("/alerts").body()).contains("altered quotation: Orla Venn");
  }

  @Test
  void whoeverListensIsToldAndAfterABreakOfTheRest() throws Exception {
    rule("search", "kind:statement");
    keep("b.txt", "Wire", "The pilots stay at home");
    assertThat(entries()).isEqualTo(1);

    URLConnection events =
        URI.create(server.address()).resolve("/api/v1/events").toURL().openConnection();
    events.setRequestProperty("Accept", "text/event-stream");
    events.setRequestProperty("Last-Event-ID", "0");
    events.setReadTimeout(10_000);
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(events.getInputStream(), StandardCharsets.UTF_8))) {
      assertThat(event(lines)).contains("\"article\":\"b.txt\"");
      keep("c.txt", "Third", "The tugs have no coal");
      assertThat(event(lines)).contains("\"article\":\"c.txt\"");
    }
  }

  private static String event(BufferedReader lines) throws IOException {
    String line = lines.readLine();
    while (line != null && !line.startsWith("data:")) {
      line = lines.readLine();
    }
    return String.valueOf(line);
  }

  @Test
  void aRuleIsForgottenAndAWrongOneRefused() throws Exception {
    assertThat(rule("search", "\"open")).isEqualTo(422);
    assertThat(rule("search", "")).isEqualTo(422);
    assertThat(rule("elsewhere", "x")).isEqualTo(422);
    assertThat(rule("red_line", "VAR")).isEqualTo(303);
    assertThat(visitor.get("/alerts").body()).contains("red lines of VAR (Ida)");

    assertThat(visitor.send("/alerts", "/alerts/1/forget", "by=Ida").statusCode()).isEqualTo(303);
    assertThat(visitor.get("/alerts").body()).doesNotContain("red lines of VAR (Ida)");
    assertThat(visitor.send("/alerts", "/alerts/1/forget", "by=Ida").statusCode()).isEqualTo(404);
    assertThat(visitor.post("/alerts", "by=Ida&kind=altered", "", "").statusCode()).isEqualTo(403);
  }
}
