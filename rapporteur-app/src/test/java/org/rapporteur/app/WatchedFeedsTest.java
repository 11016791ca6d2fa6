package org.rapporteur.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.desk.Alerts;
import org.rapporteur.desk.Desk;
import org.rapporteur.server.RecordServer;
import org.rapporteur.server.Service;
import org.rapporteur.store.ArticleStore;
import org.rapporteur.store.RecordAddress;
import org.rapporteur.watch.HttpWeb;

class WatchedFeedsTest {

  private static final String FEED =
      """
      <rss version="2.0"><channel><title>Quay News</title><item><guid>one</guid>
      <title>Ostmark shuts the canal</title><pubDate>Sat, 01 Mar 2031 10:00:00 GMT</pubDate>
      <description>Ostmark's Foreign Minister Bela Rusk said on Saturday that the northern canal would
      stay shut. "No ship of theirs will pass," Rusk told reporters in Port Quay after the talks.
      </description></item></channel></rss>
      """;

  @TempDir private Path folder;

  private HttpServer site;
  private String feed = "";

  @BeforeEach
  void serve() throws IOException {
    site = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    site.createContext(
        "/",
        asked -> {
          byte[] body = FEED.getBytes(StandardCharsets.UTF_8);
          boolean here = asked.getRequestURI().getPath().equals("/feed");
          asked.getResponseHeaders().set("Content-Type", "application/rss+xml");
          asked.sendResponseHeaders(here ? 200 : 404, here ? body.length : -1);
          if (here) {
            asked.getResponseBody().write(body);
          }
          asked.close();
        });
    site.start();
    feed = "http://127.0.0.1:" + site.getAddress().getPort() + "/feed";
  }

  @AfterEach
  void stop() {
    site.stop(0);
  }

  private Path record() {
    return folder.resolve("r.db");
  }

  private WatchedFeeds feeds() throws IOException, Refusal {
    Console console =
        new Console(
            new ByteArrayInputStream(new byte[0]),
            new StringWriter(),
            new PrintWriter(new StringWriter(), true),
            Map.of());
    return new WatchedFeeds(
        folder.resolve("feeds"), RecordAddress.of(record()), HttpWeb.Reach.PRIVATE_TOO, console);
  }

  private static String page(RecordServer server, String path) throws Exception {
    return HttpClient.newHttpClient()
        .send(
            HttpRequest.newBuilder(URI.create(server.address()).resolve(path)).build(),
            HttpResponse.BodyHandlers.ofString())
        .body();
  }

  private static String pageWith(RecordServer server, String path, String words) throws Exception {
    String page = page(server, path);
    for (Instant end = Instant.now().plusSeconds(120);
        !page.contains(words) && Instant.now().isBefore(end); ) {
      page = page(server, path);
    }
    return page;
  }

  @Test
  void whatAFeedBringsIsReadWhileTheRecordIsServedAndTold() throws Exception {
    ArticleStore.open(record(), ArticleStore.Mode.CREATE).close();
    Service service = Service.of(record(), 0, Clock.systemUTC());
    try (Desk desk = Desk.open(record())) {
      desk.alerts().add("Ida", Instant.now(), Alerts.Kind.SEARCH, "kind:article canal");
    }
    try (WatchedFeeds feeds = feeds();
        RecordServer server = RecordServer.start(service.watching(feeds))) {
      feeds.begin();
      assertThat(page(server, "/watch")).contains("No feed is watched yet");

      feeds.add(feed);

      assertThat(pageWith(server, "/alerts", "Ostmark shuts the canal"))
          .contains("Ostmark shuts the canal");
      assertThat(pageWith(server, "/watch", "began: 1")).contains(feed).contains("began: 1");
    }
    // Started again: the list is the same, and what was had is not had again.
    try (WatchedFeeds feeds = feeds();
        RecordServer server = RecordServer.start(service.watching(feeds))) {
      feeds.begin();
      assertThat(pageWith(server, "/watch", "again ")).contains(feed).contains("began: 0");
      assertThat(page(server, "/alerts").split("Ostmark shuts the canal", -1)).hasSize(2);
      assertThat(feeds.remove(feed)).isTrue();
      assertThat(feeds.remove(feed)).isFalse();
    }
    assertThat(Files.readString(folder.resolve("feeds"))).doesNotContain(feed);
  }

  @Test
  void whatIsNoAddressIsNotWatched() throws Exception {
    try (WatchedFeeds feeds = feeds()) {
      for (String wrong :
          new String[] {"", "news", "file:///etc/passwd", "http://", "http://a b"}) {
        assertThatThrownBy(() -> feeds.add(wrong)).isInstanceOf(IllegalArgumentException.class);
      }
    }
    Files.writeString(folder.resolve("feeds"), "# ours\nnews\n");
    assertThatThrownBy(this::feeds).isInstanceOf(Refusal.class).hasMessageContaining("line 2");
  }
}
