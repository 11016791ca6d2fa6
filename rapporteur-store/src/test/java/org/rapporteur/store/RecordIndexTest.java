package org.rapporteur.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecordIndexTest {

  private static final Instant NOW = Instant.parse("2031-03-02T10:00:00Z");
  private static final String TEXT = "\"Wait,\" said Orla Venn of al-Barad.";

  @TempDir private Path folder;

  @Test
  void keepingAgainAddsNoRows() throws IOException, SQLException {
    try (ArticleStore store = filled("a.txt")) {
      store.keep(List.of(Arrival.of(Readings.full("a.txt", TEXT))), "reader 2", NOW);
    }
    assertThat(count("SELECT COUNT(*) FROM finding")).isEqualTo(7);
    assertThat(count("SELECT COUNT(*) FROM finding_words WHERE finding_words MATCH 'wait'"))
        .isEqualTo(7);
  }

  @Test
  void aRemovedArticleLeavesNothingBehind() throws IOException, SQLException {
    try (ArticleStore store = filled("a.txt", "b.txt")) {
      assertThat(store.index().remove("a.txt")).isTrue();
      assertThat(store.index().remove("a.txt")).isFalse();
      assertThat(store.size()).isOne();
    }
    for (String table : List.of("reading", "tabled", "article")) {
      assertThat(count("SELECT COUNT(*) FROM " + table)).as(table).isOne();
    }
    assertThat(count("SELECT COUNT(*) FROM finding")).isEqualTo(7);
    assertThat(count("SELECT COUNT(*) FROM article_words WHERE article_words MATCH 'albarad'"))
        .isOne();
  }

  @Test
  void aRecordOfBeforeTheTablesIsFilledWhenItIsOpened() throws IOException, SQLException {
    try (ArticleStore store = filled("a.txt", "b.txt")) {
      assertThat(store.size()).isEqualTo(2);
    }
    OlderRecord.of(file());

    try (ArticleStore store = ArticleStore.open(file(), ArticleStore.Mode.EXISTING)) {
      assertThat(store.index().find(Lookup.all(Set.of(ItemKind.STATEMENT)), Optional.empty(), 50))
          .hasSize(2);
    }
  }

  private ArticleStore filled(String... ids) throws IOException {
    ArticleStore store = ArticleStore.open(file(), ArticleStore.Mode.CREATE);
    for (String id : ids) {
      store.keep(List.of(Arrival.of(Readings.full(id, TEXT))), "reader 1", NOW);
    }
    return store;
  }

  private long count(String query) throws SQLException {
    return Long.parseLong(text(query));
  }

  private String text(String query) throws SQLException {
    try (Connection connection = connect();
        Statement sql = connection.createStatement();
        ResultSet row = sql.executeQuery(query)) {
      assertThat(row.next()).isTrue();
      return Optional.ofNullable(row.getString(1)).orElse("nothing");
    }
  }

  private Connection connect() throws SQLException {
    return DriverManager.getConnection("jdbc:sqlite:" + file());
  }

  private Path file() {
    return folder.resolve("r.db");
  }
}
