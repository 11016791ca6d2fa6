package org.rapporteur.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
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
  private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);
  private static final String TOKEN = "a".repeat(64);

  @TempDir private Path folder;

  private final Reading story =
      new Tale("a.txt", "Post", LocalDate.of(2031, 3, 1), "Orla Venn", "VAR", "OST", "No way")
          .reading();
  private Path file = Path.of("");
  private RecordServer server;
  private Visitor visitor;

  @BeforeEach
  void serve() throws IOException {
    Path record = folder.resolve("r.db");
    try (ArticleStore store = ArticleStore.open(record, ArticleStore.Mode.CREATE)) {
      store.keep(List.of(Arrival.of(story)), "reader", NOW);
    }
    Path users = folder.resolve("users");
    Files.write(
        users,
        List.of(
            Users.line("ida", Users.Role.ANALYST, "long enough".toCharArray()),
            Users.line("bo", Users.Role.READER, "also long".toCharArray()),
            Users.line("ada", Users.Role.ADMIN, "very long".toCharArray())));
    file = users;
    server =
        RecordServer.start(
            new Service(
                RecordAddress.of(record),
                0,
                CLOCK,
                Optional.of(Accounts.open(users, CLOCK)),
                List.of(),
                Optional.empty()));
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

  private HttpResponse<String> admin(String session, String path, String form) throws Exception {
    return visitor.post("/admin" + path, form + "&token=" + TOKEN, TOKEN + "; " + session, "");
  }

  private int asked(String secret, String path) throws Exception {
    return visitor.get(path, "Authorization", "Bearer " + secret).statusCode();
  }

  @Test
  void anAdminSaysWhoMayWhatAndNobodyElseDoes() throws Exception {
    String ada = session("ada", "very long");
    String bo = session("bo", "also long");
    for (String name : List.of("ida", "bo")) {
      String other = session(name, name.equals("bo") ? "also long" : "long enough");
      assertThat(visitor.get("/admin", "Cookie", other).statusCode()).isEqualTo(403);
      assertThat(admin(other, "/roles", "name=bo&role=admin").statusCode()).isEqualTo(403);
    }
    assertThat(visitor.get("/admin", "Cookie", ada).body()).contains("ida").contains("Remove bo");
    assertThat(admin(ada, "/users", "name=cy&role=reader&password=short").statusCode())
        .isEqualTo(422);
    assertThat(admin(ada, "/users", "name=cy&role=reader&password=long+one").statusCode())
        .isEqualTo(200);
    assertThat(login("cy", "long one", "").statusCode()).isEqualTo(303);

    assertThat(admin(ada, "/roles", "name=bo&role=analyst").statusCode()).isEqualTo(200);
    assertThat(visitor.get("/", "Cookie", bo).statusCode()).isEqualTo(303);
    assertThat(admin(ada, "/removals", "name=cy").statusCode()).isEqualTo(200);
    assertThat(login("cy", "long one", "").statusCode()).isEqualTo(403);
    assertThat(admin(ada, "/roles", "name=ada&role=reader").body()).contains("the last admin");
    assertThat(admin(ada, "/removals", "name=ada").statusCode()).isEqualTo(422);
    assertThat(visitor.post("/admin/removals", "name=bo", TOKEN + "; " + ada, "").statusCode())
        .isEqualTo(403);
    assertThat(visitor.get("/admin", "Cookie", ada).body())
        .contains("ada  made bo analyst")
        .contains("ada  removed cy");
  }

  @Test
  void aTokenOpensTheInterfaceForProgramsUntilItIsRevoked() throws Exception {
    String ada = session("ada", "very long");
    String made = admin(ada, "/tokens", "label=nightly&name=bo&role=admin").body();
    String secret = made.replaceAll("(?s).*(rapporteur_[0-9a-f]{64}).*", "$1");

    assertThat(asked(secret, "/api/v1/search")).isEqualTo(200);
    assertThat(asked(secret, "/")).isEqualTo(303);
    assertThat(asked(secret.replace('a', 'b'), "/api/v1/search")).isEqualTo(401);
    assertThat(Files.readString(file)).contains(":nightly:bo:admin:").doesNotContain(secret);
    assertThat(visitor.get("/admin", "Cookie", ada).body()).doesNotContain(secret);
    Users users = Accounts.open(file, CLOCK).now();
    assertThat(users.bearer(secret).orElseThrow()).isEqualTo(users.user("bo").orElseThrow());

    String id = users.tokens().get(0).id();
    assertThat(admin(ada, "/revocations", "id=" + id).statusCode()).isEqualTo(200);
    assertThat(asked(secret, "/api/v1/search")).isEqualTo(401);
    assertThat(Files.readString(file.resolveSibling("users.log")))
        .contains("gave bo the token " + id)
        .contains("revoked the token " + id)
        .doesNotContain(secret)
        .doesNotContain("long");
  }

  @Test
  void nobodyAsksTooOftenAndTokensAreNotTriedOneAfterTheOther() throws Exception {
    String ida = session("ida", "long enough");
    int last = 0;
    for (int i = 0; i < 601; i++) {
      last = visitor.get("/style.css/x", "Cookie", ida).statusCode();
    }
    assertThat(last).isEqualTo(429);
    String bo = Accounts.open(file, CLOCK).token("ada", "x", "bo", Users.Role.READER).secret();
    assertThat(asked(bo, "/api/v1/search")).isEqualTo(200);
    for (int i = 0; i < 10; i++) {
      assertThat(asked("guess" + i, "/api/v1/search")).isEqualTo(401);
    }
    assertThat(asked(bo, "/api/v1/search")).isEqualTo(429);
  }

  @Test
  void aSessionThatWasThereBeforeIsNotTakenOver() throws Exception {
    String set = "rapporteur-session=" + "b".repeat(64);
    HttpResponse<String> answer = login("ida", "long enough", "; " + set);

    assertThat(answer.headers().allValues("Set-Cookie").toString())
        .contains("rapporteur-session=")
        .doesNotContain("b".repeat(64));
    assertThat(visitor.get("/", "Cookie", set).statusCode()).isEqualTo(303);
  }

  @Test
  void whatIsTooLongIsNotRead() throws Exception {
    String ida = session("ida", "long enough");
    String path = "/finding/" + story.statements().get(0).id();
    String form = "by=Ida&do=reject&token=" + TOKEN + "&why=" + "y".repeat(200_000);

    assertThat(refused("/login", form, TOKEN)).isEqualTo(413);
    assertThat(refused(path, form, TOKEN + "; " + ida)).isEqualTo(413);
    assertThat(visitor.get(path, "Cookie", ida).statusCode()).isEqualTo(200);
    assertThat(visitor.get("/", "Cookie", ida + "; x=" + "y".repeat(20_000)).statusCode())
        .isEqualTo(431);
    assertThat(visitor.get("/search?q=" + "y".repeat(20_000), "Cookie", ida).statusCode())
        .isEqualTo(414);
  }

  /** The answer to a form that the server may hang up on while it is still being sent. */
  private int refused(String path, String form, String cookie) throws Exception {
    for (int tries = 0; tries < 4; tries++) {
      try {
        return visitor.post(path, form, cookie, "").statusCode();
      } catch (IOException e) {
        // hung up before the answer was read
      }
    }
    return visitor.post(path, form, cookie, "").statusCode();
  }

  @Test
  void noSecretIsEverLogged() throws Exception {
    PrintStream out = System.out;
    PrintStream err = System.err;
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    PrintStream heard = new PrintStream(said, true, StandardCharsets.UTF_8);
    String ida;
    try {
      System.setOut(heard);
      System.setErr(heard);
      ida = session("ida", "long enough");
      assertThat(login("ida", "tried this", "").statusCode()).isEqualTo(403);
      // Whoever types a password where the name goes has not told it to those who read the log.
      assertThat(login("long enough", "ida", "").statusCode()).isEqualTo(403);
      assertThat(asked("rapporteur_guessed", "/api/v1/search")).isEqualTo(401);
      assertThat(visitor.get("/article?id=a.txt", "Cookie", ida).statusCode()).isEqualTo(200);
    } finally {
      System.setOut(out);
      System.setErr(err);
    }
    assertThat(
            said.toString(StandardCharsets.UTF_8)
                + Files.readString(file.resolveSibling("users.log")))
        .contains("ida")
        .doesNotContain("long enough")
        .doesNotContain("tried this")
        .doesNotContain("rapporteur_guessed")
        .doesNotContain(ida.substring(ida.indexOf('=') + 1))
        .doesNotContain(TOKEN);
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
