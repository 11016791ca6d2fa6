package org.rapporteur.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.article.Original;
import org.rapporteur.store.ArticleStore.Mode;
import org.rapporteur.watch.FeedState;

class RecordCopyTest {

  private static final Instant NOW = Instant.parse("2031-03-02T10:00:00Z");
  private static final List<String> VIEWS =
      List.of(
          "articles",
          "findings",
          "actors",
          "quotes",
          "statements",
          "acts",
          "positions",
          "meetings",
          "conditionals",
          "people",
          "corrections",
          "changes");

  @TempDir private Path folder;
  private RecordAddress file;

  @BeforeEach
  void fill() throws IOException {
    file = RecordAddress.of(folder.resolve("a.db"));
    try (ArticleStore store = ArticleStore.open(file, Mode.CREATE)) {
      store.actors("VAR = Varland");
      for (int i = 1; i <= 5; i++) {
        byte[] bytes = ("day " + i).getBytes(StandardCharsets.UTF_8);
        Original original =
            Original.of("text/plain", Optional.of("UTF-8"), bytes, Optional.empty());
        store.keep(
            List.of(
                new Arrival(
                    Readings.full(i + ".txt", "“Wait,” said Orla Vénn on day " + i + ".")
                        .identified(),
                    Optional.of(original).filter(o -> i(bytes) % 2 == 1))),
            "reader " + i % 2,
            NOW);
      }
      store.index().remove("2.txt");
      store.mark(new BriefMark(NOW, 4));
      KeptCorrection correction =
          new KeptCorrection("k1", "1.txt", "{\"by\":\"mo\"}", KeptCorrection.State.HOLDS);
      store.corrections().keep(List.of(correction), "mo", "made", NOW);
      store.corrections().set("k1", KeptCorrection.State.UNDONE, "ida", NOW);
      AlertTable alerts = store.index().alerts();
      alerts.keep(new AlertRule(0, "mo", NOW, "query", "wait", 2));
      alerts.tell(new Alert(0, 1, "f1", NOW, "title", "words", "1.txt"));
      alerts.brought("mail", 1);
      URI feed = URI.create("https://ostmark.example/feed");
      store.watchMemory().keep(feed, FeedState.fresh());
      store.watchMemory().remember(feed, List.of("item"));
    }
  }

  private static int i(byte[] bytes) {
    return bytes[bytes.length - 1];
  }

  @Test
  void aCopyOfAFileIsEqualAndGoesOn() throws Exception {
    RecordAddress other = RecordAddress.of(folder.resolve("b.db"));

    assertThat(RecordCopy.copy(file, other)).isEmpty();

    assertThat(contents(other)).isEqualTo(contents(file));
    goesOn(other);
  }

  @Test
  void aRecordGoesToAServerAndBack() throws Exception {
    RecordAddress server = LocalServer.here().fresh();
    RecordAddress back = RecordAddress.of(folder.resolve("b.db"));

    assertThat(RecordCopy.copy(file, server)).isEmpty();
    assertThat(contents(server)).isEqualTo(contents(file));
    assertThat(RecordCopy.copy(server, back)).isEmpty();
    assertThat(contents(back)).isEqualTo(contents(file));

    goesOn(server);
    goesOn(back);
    assertThat(contents(server)).isEqualTo(contents(back));
    assertThatThrownBy(() -> RecordCopy.copy(file, server))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("is there already");
    assertThat(contents(server)).isEqualTo(contents(back));
  }

  /** The next article, change, alert and entry of the log have the next numbers. */
  private static void goesOn(RecordAddress record) throws IOException {
    try (ArticleStore store = ArticleStore.open(record, Mode.EXISTING)) {
      long last = store.index().changes().last();
      store.keep(
          List.of(Arrival.of(Readings.full("9.txt", "“Wait,” said Orla Vénn.").identified())),
          "reader 1",
          NOW);
      assertThat(store.index().changes().last()).isEqualTo(last + 1);
      store.index().alerts().tell(new Alert(0, 1, "f2", NOW, "title", "words", "9.txt"));
      assertThat(store.index().alerts().last()).isEqualTo(2);
      store.corrections().set("k1", KeptCorrection.State.HOLDS, "mo", NOW);
      assertThat(store.corrections().log(0)).extracting(AuditEntry::number).contains(3L);
    }
  }

  @Test
  void whatCannotBeReadIsNamedAndLeftOut() throws Exception {
    try (Connection connection = Database.of(file, Mode.EXISTING).open();
        Statement sql = connection.createStatement()) {
      sql.execute("UPDATE article SET kept = digest WHERE id = '1.txt'");
      sql.execute("UPDATE reading SET findings = x'00' WHERE article = 3");
    }
    RecordAddress other = RecordAddress.of(folder.resolve("b.db"));

    assertThat(RecordCopy.copy(file, other))
        .containsExactly(
            new Damage(Damage.Kind.ARTICLE, "1.txt"), new Damage(Damage.Kind.FINDINGS, "3.txt"));

    assertThat(RecordFile.check(other)).isEmpty();
    try (ArticleStore store = ArticleStore.open(other, Mode.EXISTING)) {
      assertThat(store.size()).isEqualTo(3);
    }
  }

  @Test
  void noFileIsWrittenOver() throws Exception {
    RecordAddress other = RecordAddress.of(folder.resolve("b.db"));
    ArticleStore.open(other, Mode.CREATE).close();

    assertThatThrownBy(() -> RecordCopy.copy(file, other)).hasMessageContaining("b.db");
  }

  /** All rows by table, as text. */
  private static SortedMap<String, List<String>> contents(RecordAddress record)
      throws IOException, SQLException {
    SortedMap<String, List<String>> all = new TreeMap<>();
    List<String> names = new ArrayList<>(RecordCopy.TABLES);
    names.addAll(VIEWS);
    try (Connection connection = Database.of(record, Mode.READ).open();
        Statement sql = connection.createStatement()) {
      for (String name : names) {
        try (ResultSet row = sql.executeQuery("SELECT * FROM " + name)) {
          all.put(name, rows(row));
        }
      }
    }
    return all;
  }

  private static List<String> rows(ResultSet row) throws SQLException {
    List<String> rows = new ArrayList<>();
    while (row.next()) {
      StringBuilder text = new StringBuilder();
      for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
        Object value = row.getObject(i);
        text.append(value instanceof byte[] b ? HexFormat.of().formatHex(b) : value).append('|');
      }
      rows.add(text.toString());
    }
    Collections.sort(rows);
    return rows;
  }
}
