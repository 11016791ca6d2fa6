package org.rapporteur.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
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
  void everyFindingIsARow() throws IOException {
    try (ArticleStore store = filled("a.txt")) {
      assertThat(store.index().find(Lookup.findingsOf("a.txt"), Optional.empty(), 50))
          .extracting(Found::kind)
          .containsExactly(
              ItemKind.STATEMENT,
              ItemKind.ACT,
              ItemKind.MEETING,
              ItemKind.POSITION,
              ItemKind.CONDITIONAL,
              ItemKind.FIGURE,
              ItemKind.PERSON);
    }
  }

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
  void pagesGoOnWhereTheLastEnded() throws IOException {
    try (ArticleStore store = filled("a.txt", "b.txt", "c.txt")) {
      Lookup all = Lookup.all(EnumSet.allOf(ItemKind.class));
      List<Found> whole = store.index().find(all, Optional.empty(), 100);
      List<Found> paged = new ArrayList<>();
      Optional<Found.Place> place = Optional.empty();
      for (List<Found> page = store.index().find(all, place, 5);
          !page.isEmpty();
          page = store.index().find(all, place, 5)) {
        paged.addAll(page);
        place = Found.Place.parse(page.get(page.size() - 1).place().toString());
      }

      assertThat(whole).hasSize(24);
      assertThat(paged).isEqualTo(whole);
    }
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

  @Test
  void everyChangeHasANumberAndAFindingIsNewOnce() throws IOException {
    try (ArticleStore store = ArticleStore.open(file(), ArticleStore.Mode.CREATE)) {
      keep(store, "a.txt");
      long first = store.index().changes().last();
      keep(store, "b.txt");
      keep(store, "a.txt");

      assertThat(found(store, ItemKind.STATEMENT, first))
          .extracting(Found::article)
          .containsExactly("b.txt");
      assertThat(found(store, ItemKind.ARTICLE, first)).hasSize(1);
      assertThat(found(store, ItemKind.STATEMENT, 0)).hasSize(2);
      store.index().remove("b.txt");
      assertThat(store.index().changes().after(first, 10))
          .extracting(Change::what, Change::article)
          .containsExactly(
              tuple("read", "b.txt"), tuple("read-again", "a.txt"), tuple("removed", "b.txt"));
      assertThat(store.index().changes().before(LocalDate.of(2000, 1, 1))).isZero();
      assertThat(store.index().changes().before(LocalDate.of(2999, 1, 1)))
          .isEqualTo(store.index().changes().last());
    }
  }

  private static void keep(ArticleStore store, String id) throws IOException {
    store.keep(List.of(Arrival.of(Readings.full(id, TEXT).identified())), "reader", NOW);
  }

  private static List<Found> found(ArticleStore store, ItemKind kind, long since)
      throws IOException {
    return store.index().find(Lookup.all(Set.of(kind)).after(since), Optional.empty(), 50);
  }

  @Test
  void viewsShowWhoSaidAndDidWhat() throws IOException, SQLException {
    filled("a.txt").close();

    assertThat(text("SELECT speaker || '|' || party || '|' || quote FROM statements"))
        .isEqualTo("Orla Venn|VAR|Wait");
    assertThat(text("SELECT type || '|' || actor || '|' || recipient FROM acts"))
        .isEqualTo("request|VAR|VAR");
    assertThat(text("SELECT party || '|' || stance || '|' || issue FROM positions"))
        .isEqualTo("VAR|open|the canal");
    assertThat(text("SELECT what || '|' || participants FROM meetings")).isEqualTo("talks|VAR");
    assertThat(text("SELECT issuer || '|' || condition FROM conditionals")).isEqualTo("VAR|Wait");
    assertThat(text("SELECT value || '|' || unit FROM figures")).isEqualTo("5400000000.0|USD");
    assertThat(text("SELECT name || '|' || role FROM people"))
        .isEqualTo("Orla Venn|foreign minister");
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
