package org.rapporteur.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.server.ToldAlert;
import org.rapporteur.watch.HttpWeb;

class CouriersTest {

  private static final byte[] SECRET = "a secret of sixteen".getBytes(StandardCharsets.UTF_8);
  private static final ToldAlert TOLD =
      new ToldAlert(
          12,
          Instant.parse("2031-03-02T10:00:00Z"),
          "act sanction: Värland\r\nBcc: everybody@example.org, 😀 Ostmark",
          "Ostmark shut the ports",
          "/article?id=a.txt#at-a1",
          "{\"number\":12}");

  @TempDir private Path folder;

  private final List<String> seen = new ArrayList<>();
  private HttpServer server;

  @BeforeEach
  void serve() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        at -> {
          String body = new String(at.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
          seen.add(
              at.getRequestMethod()
                  + " "
                  + at.getRequestHeaders().getFirst("Rapporteur-Alert")
                  + " "
                  + at.getRequestHeaders().getFirst("Rapporteur-Signature")
                  + " "
                  + body);
          at.sendResponseHeaders(at.getRequestURI().getPath().equals("/hook") ? 204 : 500, -1);
          at.close();
        });
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  private WebhookCourier courier(String path, HttpWeb.Reach reach) {
    return new WebhookCourier(
        URI.create("http://127.0.0.1:" + server.getAddress().getPort() + path),
        SECRET,
        WebSource.http(reach));
  }

  @Test
  void anAlertIsPostedWithItsSignature() throws IOException {
    courier("/hook", HttpWeb.Reach.PRIVATE_TOO).bring(TOLD);

    String signature =
        WebhookCourier.signature(SECRET, TOLD.json().getBytes(StandardCharsets.UTF_8));
    assertThat(signature).matches("[0-9a-f]{64}");
    assertThat(seen).containsExactly("POST 12 sha256=" + signature + " " + TOLD.json());
  }

  @Test
  void whatIsNotTakenIsNotBrought() {
    assertThatThrownBy(() -> courier("/elsewhere", HttpWeb.Reach.PRIVATE_TOO).bring(TOLD))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("500");
  }

  @Test
  void aPrivateAddressIsRefusedUnlessAllowed() {
    assertThatThrownBy(() -> courier("/hook", HttpWeb.Reach.PUBLIC_ONLY).bring(TOLD))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("private address");
    assertThat(seen).isEmpty();
  }

  @Test
  void anAlertIsAMailWhoseHeadNoArticleCanWriteInto() throws IOException {
    MailCourier courier = new MailCourier(folder.resolve("mail"));
    courier.bring(TOLD);
    courier.bring(TOLD);

    Path mail = folder.resolve("mail").resolve("alert-00000012.eml");
    assertThat(folder.resolve("mail")).isDirectoryContaining(mail::equals);
    String[] parts = Files.readString(mail, StandardCharsets.US_ASCII).split("\r\n\r\n", 2);
    assertThat(parts[0])
        .contains("Date: Sun, 2 Mar 2031 10:00:00 +0000")
        .doesNotContain("\r\nBcc:");
    assertThat(parts[0].lines()).allMatch(line -> line.length() < 78);
    assertThat(new String(Base64.getMimeDecoder().decode(parts[1]), StandardCharsets.UTF_8))
        .contains(TOLD.title())
        .contains("Ostmark shut the ports");
  }
}
