package org.rapporteur.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.record.Reading;
import org.rapporteur.store.Arrival;
import org.rapporteur.store.ArticleStore;
import org.rapporteur.store.RecordAddress;

class UsersTest {

  private static final Instant NOW = Instant.parse("2031-03-02T10:00:00Z");
  private static final String TOKEN = "a".repeat(64);

  @TempDir private Path folder;

  private final Reading story =
      new Tale("a.txt", "Post", LocalDate.of(2031, 3, 1), "Orla Venn", "VAR", "OST", "No way")
          .reading();
  private RecordServer server;
  private Visitor visitor;

  @BeforeEach
  void serve() throws IOException {
    Path file = folder.resolve("r.db");
    try (ArticleStore store = ArticleStore.open(file, ArticleStore.Mode.CREATE)) {
      store.keep(List.of(Arrival.of(story)), "reader", NOW);
    }
    Path users = folder.resolve("users");
    Files.write(
        users,
        List.of(
            Users.line("ida", Users.Role.ANALYST, "long enough".toCharArray()),
            Users.line("bo", Users.Role.READER, "also long".toCharArray())));
    server =
        RecordServer.start(
            new Service(
                RecordAddress.of(file),
                0,
                Clock.fixed(NOW, ZoneOffset.UTC),
                Optional.of(Users.read(users)),
                List.of()));
    visitor = new Visitor(server.address());
  }

  @AfterEach
  void stop() throws IOException {
    server.close();
  }

  private HttpResponse<String> login(String name, String password, String cookies)
      throws Exception {
    String form = "name=" + name + "&password=" + Visitor.encoded(password) + "&token=" + TOKEN;
    return visitor.post("/login", form, TOKEN + cookies, "");
  }

  private String session(String name, String password) throws Exception {
    HttpResponse<String> answer = login(name, password, "");
    assertThat(answer.statusCode()).isEqualTo(303);
    return answer.headers().allValues("Set-Cookie").stream()
        .filter(c -> c.startsWith("rapporteur-session="))
        .peek(c -> assertThat(c).contains("HttpOnly").contains("SameSite=Strict"))
        .map(c -> c.substring(0, c.indexOf(';')))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void nobodySeesAnythingWithoutAPassword() throws Exception {
    for (String path : List.of("/", "/brief", "/search?q=x", "/article?id=a.txt", "/alerts.atom")) {
      HttpResponse<String> answer = visitor.get(path);
      assertThat(answer.statusCode()).as(path).isEqualTo(303);
      assertThat(answer.headers().firstValue("Location").orElse("")).endsWith("/login");
      assertThat(answer.body()).as(path).doesNotContain("No way");
    }
    assertThat(visitor.get("/api/v1/search").statusCode()).isEqualTo(401);
    assertThat(visitor.get("/api/v1/dossier").body()).doesNotContain("No way");
    assertThat(visitor.get("/login").body()).contains("type=\"password\"");
    assertThat(visitor.get("/", "Cookie", "rapporteur-session=" + TOKEN).statusCode())
        .isEqualTo(303);
  }

  @Test
  void whoLogsInGetsASessionOfTheServersMakingAndMayDoWhatTheirRoleSays() throws Exception {
    String ida = session("ida", "long enough");
    String path = "/finding/" + story.statements().get(0).id();
    String form = "do=reject&by=Somebody+Else&token=" + TOKEN;

    assertThat(visitor.get("/article?id=a.txt", "Cookie", ida).body()).contains("No way");
    assertThat(ida).doesNotContain(TOKEN);
    assertThat(session("ida", "long enough")).isNotEqualTo(ida);

    String bo = session("bo", "also long");
    assertThat(visitor.post(path, form, TOKEN + "; " + bo, "").statusCode()).isEqualTo(403);
    assertThat(visitor.post(path, form, TOKEN, "").statusCode()).isEqualTo(401);
    assertThat(visitor.post(path, form, TOKEN + "; " + ida, "").statusCode()).isEqualTo(303);
    assertThat(visitor.get("/corrections", "Cookie", ida).body())
        .contains("ida")
        .doesNotContain("Somebody Else");

    visitor.post("/logout", "token=" + TOKEN, TOKEN + "; " + ida, "");
    assertThat(visitor.get("/", "Cookie", ida).statusCode()).isEqualTo(303);
  }

  @Test
  void passwordsAreNotTriedOneAfterTheOther() throws Exception {
    for (int i = 0; i < 10; i++) {
      assertThat(login("ida", "guess " + i, "").statusCode()).isEqualTo(403);
    }
    assertThat(login("ida", "long enough", "").statusCode()).isEqualTo(429);
    assertThat(visitor.post("/login", "name=ida&password=x", "", "").statusCode()).isEqualTo(403);
  }

  @Test
  void aFileOfUsersHoldsNoPasswordAndIsReadStrictly() throws IOException {
    String line = Users.line("ida", Users.Role.ANALYST, "long enough".toCharArray());
    assertThat(line).startsWith("ida:analyst:").doesNotContain("long enough");
    assertThat(line)
        .isNotEqualTo(Users.line("ida", Users.Role.ANALYST, "long enough".toCharArray()));
    Path file = folder.resolve("wrong");
    for (String wrong :
        List.of("", "# nobody", "ida:analyst:1:00:00", line + "0", "x" + line.substring(3) + ":")) {
      Files.writeString(file, wrong + "\n");
      assertThatThrownBy(() -> Users.read(file)).isInstanceOf(IOException.class);
    }
  }
}
