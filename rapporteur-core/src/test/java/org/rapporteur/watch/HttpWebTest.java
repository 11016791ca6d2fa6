package org.rapporteur.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.zip.GZIPOutputStream;
import javax.net.ssl.SSLSocketFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Against a server inside the test, on the loopback address. */
class HttpWebTest {

  private static final int LARGEST = 1 << 20;

  private final CountDownLatch over = new CountDownLatch(1);
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private HttpServer server;
  private HttpWeb web;

  @BeforeEach
  void serve() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(threads);
    server.createContext("/story", at -> answer(at, 200, "The talks go on."));
    server.createContext("/round", at -> redirect(at, "/round"));
    server.createContext("/away", at -> redirect(at, "file:///etc/hosts"));
    server.createContext("/large", at -> answer(at, 200, "x".repeat(LARGEST + 1)));
    server.createContext("/bomb", HttpWebTest::bomb);
    server.createContext("/slow", this::slow);
    server.start();
    web = web(HttpWeb.Reach.PRIVATE_TOO, Duration.ofMinutes(1));
  }

  @AfterEach
  void stop() {
    over.countDown();
    server.stop(0);
    threads.shutdownNow();
  }

  @Test
  void fetchesADocument() throws IOException {
    WebAnswer answer = web.get(WebRequest.of(address("/story")));
    assertThat(answer.status()).isEqualTo(200);
    assertThat(new String(answer.body(), StandardCharsets.UTF_8)).isEqualTo("The talks go on.");
  }

  @Test
  void givesUpWhatRedirectsForEver() {
    refuses("/round", "redirects more than");
  }

  @Test
  void followsNoRedirectionOutOfTheWeb() {
    refuses("/away", "only http and https");
  }

  @Test
  void givesUpWhatIsTooLarge() {
    refuses("/large", "larger than 1 MB");
  }

  @Test
  void givesUpWhatUnpacksToTooMuch() {
    refuses("/bomb", "larger than 1 MB");
  }

  @Test
  void givesUpABodyThatNeverEnds() {
    web = web(HttpWeb.Reach.PRIVATE_TOO, Duration.ofSeconds(1));
    refuses("/slow", "is not there after 1 s");
  }

  @Test
  void staysAwayFromPrivateAddressesUnlessAllowed() {
    assertThatThrownBy(
            () ->
                web(HttpWeb.Reach.PUBLIC_ONLY, Duration.ofMinutes(1))
                    .get(WebRequest.of(address("/story"))))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("private address");
  }

  @Test
  void connectsToTheAddressThatItChecked() throws IOException {
    List<String> asked = new ArrayList<>();
    HttpWeb named =
        new HttpWeb(
            "test",
            HttpWeb.Reach.PRIVATE_TOO,
            LARGEST,
            Duration.ofMinutes(1),
            host -> {
              asked.add(host);
              return new InetAddress[] {InetAddress.getLoopbackAddress()};
            },
            HttpWebTest::noSecret);
    URI address = URI.create("http://news.invalid:" + server.getAddress().getPort() + "/story?é=1");

    assertThat(named.get(WebRequest.of(address)).status()).isEqualTo(200);
    assertThat(asked).containsExactly("news.invalid");
  }

  @Test
  void refusesANameThatLeadsToAPrivateAddressAmongOthers() {
    HttpWeb turned =
        new HttpWeb(
            "test",
            HttpWeb.Reach.PUBLIC_ONLY,
            LARGEST,
            Duration.ofMinutes(1),
            host ->
                new InetAddress[] {
                  InetAddress.getByName("93.184.216.34"), InetAddress.getLoopbackAddress()
                },
            HttpWebTest::noSecret);
    assertThatThrownBy(() -> turned.get(WebRequest.of(URI.create("http://news.invalid/"))))
        .hasMessageContaining("private address");
  }

  private void refuses(String path, String why) {
    assertThatThrownBy(() -> web.get(WebRequest.of(address(path))))
        .isInstanceOf(IOException.class)
        .hasMessageContaining(why);
  }

  private static SSLSocketFactory noSecret() {
    throw new IllegalStateException("nothing here is secret");
  }

  private static HttpWeb web(HttpWeb.Reach reach, Duration patience) {
    return new HttpWeb("test", reach, LARGEST, patience);
  }

  private URI address(String path) {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + path);
  }

  private static void answer(HttpExchange at, int status, String body) throws IOException {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    at.sendResponseHeaders(status, bytes.length);
    try (OutputStream out = at.getResponseBody()) {
      out.write(bytes);
    }
  }

  private static void redirect(HttpExchange at, String to) throws IOException {
    at.getResponseHeaders().set("Location", to);
    at.sendResponseHeaders(302, -1);
    at.close();
  }

  private static void bomb(HttpExchange at) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(packed)) {
      out.write(new byte[4 * LARGEST]);
    }
    at.getResponseHeaders().set("Content-Encoding", "gzip");
    at.sendResponseHeaders(200, packed.size());
    try (OutputStream out = at.getResponseBody()) {
      packed.writeTo(out);
    }
  }

  private void slow(HttpExchange at) throws IOException {
    at.sendResponseHeaders(200, 0);
    at.getResponseBody().write('x');
    at.getResponseBody().flush();
    try {
      over.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    at.close();
  }
}
