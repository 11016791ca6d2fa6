package org.rapporteur.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLSocketFactory;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Over TLS, against a server inside the test whose certificate names news.invalid. */
@Timeout(60)
class SecretWebTest {

  private static final char[] PASSWORD = "only a test".toCharArray();

  @TempDir private static Path folder = Path.of("");

  private static HttpsServer server = unstarted();
  private static SSLContext context = defaultContext();

  private static HttpsServer unstarted() {
    try {
      return HttpsServer.create();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static SSLContext defaultContext() {
    try {
      return SSLContext.getDefault();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  @BeforeAll
  static void serve() throws IOException, GeneralSecurityException, InterruptedException {
    context = context(keys());
    server = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setHttpsConfigurator(new HttpsConfigurator(context));
    server.createContext(
        "/story",
        at -> {
          byte[] body = "The talks go on.".getBytes(StandardCharsets.UTF_8);
          at.sendResponseHeaders(200, body.length);
          at.getResponseBody().write(body);
          at.close();
        });
    server.start();
  }

  @AfterAll
  static void stop() {
    server.stop(0);
  }

  @Test
  void fetchesWhatATrustedCertificateVouchesFor() throws IOException {
    assertThat(fetched("news.invalid", context::getSocketFactory)).isEqualTo("The talks go on.");
  }

  @Test
  void refusesTheCertificateOfAnotherHost() {
    assertThatThrownBy(() -> fetched("other.invalid", context::getSocketFactory))
        .isInstanceOf(SSLException.class)
        .hasMessageContaining("other.invalid");
  }

  @Test
  void refusesACertificateThatNobodyTrustedVouchesFor() {
    assertThatThrownBy(
            () -> fetched("news.invalid", () -> (SSLSocketFactory) SSLSocketFactory.getDefault()))
        .isInstanceOf(SSLException.class);
  }

  @Test
  void givesUpAServerThatNeverShakesHands() throws IOException {
    try (ServerSocket silent = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
      URI address = URI.create("https://news.invalid:" + silent.getLocalPort() + "/story");
      HttpWeb web = web(Duration.ofSeconds(1), context::getSocketFactory);
      assertThatThrownBy(() -> web.get(WebRequest.of(address)))
          .isInstanceOf(IOException.class)
          .hasMessageContaining("is not there after 1 s");
    }
  }

  private static String fetched(String host, Supplier<SSLSocketFactory> secret) throws IOException {
    URI address = URI.create("https://" + host + ":" + server.getAddress().getPort() + "/story");
    WebAnswer answer = web(Duration.ofMinutes(1), secret).get(WebRequest.of(address));
    return new String(answer.body(), StandardCharsets.UTF_8);
  }

  private static HttpWeb web(Duration patience, Supplier<SSLSocketFactory> secret) {
    return new HttpWeb(
        "test",
        HttpWeb.Reach.PRIVATE_TOO,
        1 << 20,
        patience,
        host -> new InetAddress[] {InetAddress.getLoopbackAddress()},
        secret);
  }

  private static SSLContext context(KeyStore keys) throws GeneralSecurityException {
    KeyManagerFactory own = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
    own.init(keys, PASSWORD);
    TrustManagerFactory trusted =
        TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
    trusted.init(keys);
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(own.getKeyManagers(), trusted.getTrustManagers(), null);
    return context;
  }

  /** A key and its certificate, made by the JDK's own tool. */
  private static KeyStore keys()
      throws IOException, GeneralSecurityException, InterruptedException {
    Path file = folder.resolve("keys.p12");
    String tool = Path.of(System.getProperty("java.home"), "bin", "keytool").toString();
    List<String> command =
        List.of(
            tool,
            "-genkeypair",
            "-alias",
            "news",
            "-keyalg",
            "EC",
            "-validity",
            "2",
            "-dname",
            "CN=news.invalid",
            "-ext",
            "san=dns:news.invalid",
            "-storetype",
            "PKCS12",
            "-storepass",
            new String(PASSWORD),
            "-keystore",
            file.toString());
    Process made = new ProcessBuilder(command).redirectErrorStream(true).start();
    String said = new String(made.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(made.waitFor()).as(said).isZero();
    KeyStore keys = KeyStore.getInstance("PKCS12");
    try (InputStream in = Files.newInputStream(file)) {
      keys.load(in, PASSWORD);
    }
    KeyStore all = KeyStore.getInstance("PKCS12");
    all.load(null, PASSWORD);
    all.setKeyEntry(
        "news", keys.getKey("news", PASSWORD), PASSWORD, keys.getCertificateChain("news"));
    all.setCertificateEntry("trusted", keys.getCertificate("news"));
    return all;
  }
}
