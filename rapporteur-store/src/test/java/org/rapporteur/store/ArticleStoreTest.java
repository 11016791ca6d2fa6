package org.rapporteur.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.article.Original;
import org.rapporteur.record.Reading;
import org.rapporteur.text.OffsetMap;
import org.rapporteur.text.Span;
import org.rapporteur.watch.FeedState;

class ArticleStoreTest {

  private static final Instant NOW = Instant.parse("2031-03-02T10:00:00Z");

  @TempDir private Path folder;

  @Test
  void givesBackAnEqualReading() throws IOException {
    Reading reading =
        Readings.full("story.txt", "😀 \uD800 \"We wait,\" said Orla Venn of Varland.");
    try (ArticleStore store = create("a.db")) {
      store.keep(List.of(Arrival.of(reading)), "reader 1", NOW);
    }

    try (ArticleStore store = create("a.db")) {
      assertThat(all(store, "reader 1"))
          .singleElement()
          .isEqualTo(new KeptReading.Current(1, NOW, reading));
    }
  }

  @Test
  void keepsTheSameArticleOnce() throws IOException {
    Reading reading = Readings.full("story.txt", "\"We wait,\" said Orla Venn.");
    try (ArticleStore store = create("a.db")) {
      store.keep(List.of(Arrival.of(reading)), "reader 1", NOW);
      store.keep(List.of(Arrival.of(reading)), "reader 1", NOW.plusSeconds(60));

      assertThat(store.size()).isOne();
      assertThat(store.has(reading.article())).isTrue();
      assertThat(all(store, "reader 1"))
          .singleElement()
          .extracting(KeptReading::added)
          .isEqualTo(NOW);
    }
  }

  @Test
  void keepsCopiesUnderOtherIdsAsArticlesOfTheirOwn() throws IOException {
    try (ArticleStore store = create("a.db")) {
      String text = "\"We wait,\" said Orla Venn.";
      store.keep(
          List.of(
              Arrival.of(Readings.full("one.txt", text)),
              Arrival.of(Readings.full("two.txt", text))),
          "reader 1",
          NOW);

      assertThat(all(store, "reader 1"))
          .extracting(k -> k.article().id())
          .containsExactly("one.txt", "two.txt");
    }
  }

  /** A batch that breaks off behind its first article. */
  private static List<Arrival> broken(Arrival first) {
    return new AbstractList<>() {
      @Override
      public Arrival get(int i) {
        if (i > 0) {
          throw new IllegalStateException("broken off");
        }
        return first;
      }

      @Override
      public int size() {
        return 2;
      }
    };
  }

  @Test
  void keepsAllOfABatchOrNothing() throws IOException {
    Reading first = Readings.full("one.txt", "\"We wait,\" said Orla Venn.");
    try (ArticleStore store = create("a.db")) {
      assertThatThrownBy(() -> store.keep(broken(Arrival.of(first)), "reader 1", NOW))
          .isInstanceOf(IllegalStateException.class);

      assertThat(store.size()).isZero();
    }
  }

  @Test
  void keepsBothTextsOfOneId() throws IOException {
    Reading first = Readings.full("one.txt", "\"We wait,\" said Orla Venn.");
    Reading other = Readings.full("one.txt", "\"We go,\" said Orla Venn.");
    try (ArticleStore store = create("a.db")) {
      for (int again = 0; again < 2; again++) {
        store.keep(List.of(Arrival.of(first), Arrival.of(other)), "reader 1", NOW);
      }

      assertThat(all(store, "reader 1"))
          .extracting(k -> k.article().id())
          .containsExactly("one.txt", "one.txt (2)");
    }
  }

  @Test
  void handsOutReadingsOfAnotherReaderAsOutdated() throws IOException {
    Reading reading = Readings.full("story.txt", "\"We wait,\" said Orla Venn.");
    try (ArticleStore store = create("a.db")) {
      store.keep(List.of(Arrival.of(reading)), "reader 1", NOW);
    }
    try (ArticleStore store =
        ArticleStore.open(folder.resolve("a.db"), ArticleStore.Mode.EXISTING)) {
      assertThat(all(store, "reader 2"))
          .singleElement()
          .isEqualTo(new KeptReading.Outdated(1, NOW, reading.article()));
      store.keep(List.of(Arrival.of(reading)), "reader 2", NOW);
      assertThat(all(store, "reader 2")).singleElement().isInstanceOf(KeptReading.Current.class);
    }
  }

  @Test
  void keepsWhatAnArticleWasReadFrom() throws IOException {
    Reading reading = Readings.full("page.html", "\"We wait,\" said Orla Venn.");
    byte[] page = "<p>\"We <b>wait</b>,\" said Orla Venn.".getBytes(StandardCharsets.UTF_8);
    OffsetMap map = OffsetMap.builder().run(0, 3, 4).run(4, 10, 4).run(8, 18, 19).build();
    Original original = Original.of("text/html", Optional.of("UTF-8"), page, Optional.of(map));
    try (ArticleStore store = create("a.db")) {
      store.keep(List.of(new Arrival(reading, Optional.of(original))), "reader 1", NOW);
      store.keep(List.of(Arrival.of(reading)), "reader 2", NOW);
    }

    try (ArticleStore store = create("a.db")) {
      Original kept = store.original("page.html").orElseThrow();
      assertThat(kept.bytes()).isEqualTo(page);
      assertThat(kept.passage(new Span(1, 8))).contains("We <b>wait");
      assertThat(store.original("other.html")).isEmpty();
    }
  }

  @Test
  void bringsARecordOfTheFirstSchemaUpToDate() throws Exception {
    Reading reading = Readings.full("story.txt", "\"We wait,\" said Orla Venn.");
    try (ArticleStore store = create("a.db")) {
      store.keep(List.of(Arrival.of(reading)), "reader 1", NOW);
    }
    OlderRecord.of(folder.resolve("a.db"));
    sql("a.db", "DROP TABLE original");
    sql("a.db", "PRAGMA user_version = 1");

    try (ArticleStore store = create("a.db")) {
      assertThat(store.has(reading.article())).isTrue();
      assertThat(store.original("story.txt")).isEmpty();
    }
  }

  @Test
  void refusesARecordOfANewerVersion() throws Exception {
    create("a.db").close();
    sql("a.db", "PRAGMA user_version = 99");

    assertProblem("a.db", StoreException.Problem.NEWER);
  }

  @Test
  void leavesTheFileOfAnotherProgramAsItIs() throws Exception {
    sql("other.db", "CREATE TABLE recipes (name TEXT)");
    byte[] before = Files.readAllBytes(folder.resolve("other.db"));

    assertProblem("other.db", StoreException.Problem.NOT_A_RECORD);

    assertThat(Files.readAllBytes(folder.resolve("other.db"))).isEqualTo(before);
  }

  @Test
  void refusesWhatIsNoDatabase() throws IOException {
    Files.writeString(folder.resolve("notes.db"), "Buy bread.\n".repeat(500));

    assertProblem("notes.db", StoreException.Problem.NOT_A_RECORD);
  }

  @Test
  void saysThatARecordIsMissing() {
    assertThatThrownBy(
            () -> ArticleStore.open(folder.resolve("none.db"), ArticleStore.Mode.EXISTING))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("none.db");
    assertThat(folder.resolve("none.db")).doesNotExist();
  }

  @Test
  void remembersTheActorsFileThatItIsReadWith() throws IOException {
    try (ArticleStore store = create("a.db")) {
      assertThat(store.actors()).isEmpty();
      store.actors("VAR | Varland");
      store.actors("VAR | Varland | the Vale");

      assertThat(store.actors()).contains("VAR | Varland | the Vale");
      assertThat(store.lexicon()).isEmpty();
    }
  }

  @Test
  void remembersTheLexiconThatItIsReadWith() throws IOException {
    try (ArticleStore store = create("a.db")) {
      store.lexicon("[frames]");

      assertThat(store.lexicon()).contains("[frames]");
      assertThat(store.actors()).isEmpty();
    }
  }

  @Test
  void remembersWhereTheWatchOfAFeedStands() throws IOException {
    URI feed = URI.create("https://ostmark.example/feed");
    FeedState state = new FeedState(Optional.of("\"x\""), Optional.empty(), NOW, 2, 1);
    try (ArticleStore store = create("a.db")) {
      assertThat(store.watchMemory().state(feed)).isEqualTo(FeedState.fresh());
      store.watchMemory().keep(feed, FeedState.fresh());
      store.watchMemory().keep(feed, state);
      store.watchMemory().remember(feed, List.of("item 1", "item 1\nmark"));
      store.watchMemory().remember(feed, List.of("item 1"));
    }
    try (ArticleStore store = create("a.db")) {
      assertThat(store.watchMemory().state(feed)).isEqualTo(state);
      assertThat(store.watchMemory().known(feed, List.of("item 1", "item 2")))
          .containsExactly("item 1");
    }
  }

  @Test
  void remembersTheLastBrief() throws IOException {
    try (ArticleStore store = create("a.db")) {
      assertThat(store.lastBrief()).isEmpty();
      store.mark(new BriefMark(NOW, 3));
      store.mark(new BriefMark(NOW.plusSeconds(9), 5));

      assertThat(store.lastBrief()).contains(new BriefMark(NOW.plusSeconds(9), 5));
    }
  }

  private ArticleStore create(String name) throws IOException {
    return ArticleStore.open(folder.resolve(name), ArticleStore.Mode.CREATE);
  }

  private static List<KeptReading> all(ArticleStore store, String reader) throws IOException {
    List<KeptReading> found = new ArrayList<>();
    store.each(reader, found::add);
    return found;
  }

  private void sql(String name, String statement) throws SQLException {
    try (Connection c = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve(name));
        Statement s = c.createStatement()) {
      s.execute(statement);
    }
  }

  private void assertProblem(String name, StoreException.Problem problem) {
    assertThatThrownBy(() -> create(name).close())
        .asInstanceOf(InstanceOfAssertFactories.type(StoreException.class))
        .extracting(StoreException::problem)
        .isEqualTo(problem);
  }
}
