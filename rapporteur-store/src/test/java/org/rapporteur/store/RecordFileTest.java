package org.rapporteur.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.article.Original;
import org.rapporteur.record.Reading;
import org.rapporteur.store.ArticleStore.Mode;
import org.sqlite.NativeLibraryNotFoundException;

class RecordFileTest {

  private static final Instant NOW = Instant.parse("2031-03-02T10:00:00Z");
  private static final int ARTICLES = 60;
  private static final int PAGE = 4096;

  @TempDir private Path folder;
  private Path file;

  @BeforeEach
  void keepsArticles() throws IOException {
    file = folder.resolve("a.db");
    List<Arrival> arrivals = new ArrayList<>();
    for (int i = 1; i <= ARTICLES; i++) {
      String text = "“We wait,” said Orla Venn. " + "Varland waits for day " + i + ". ";
      byte[] bytes = text.repeat(9).getBytes(java.nio.charset.StandardCharsets.UTF_8);
      arrivals.add(
          new Arrival(
              Readings.full("story" + i, text.repeat(40)),
              Optional.of(
                  Original.of("text/plain", Optional.of("UTF-8"), bytes, Optional.empty()))));
    }
    try (ArticleStore store = ArticleStore.open(file, Mode.CREATE)) {
      store.actors("VAR = Varland");
      store.keep(arrivals, "reader 1", NOW);
    }
  }

  @Test
  void namesWhatSqliteLacks() {
    StoreException told =
        new SqliteFile(file, Mode.READ)
            .explain(
                new SQLException(
                    "Error opening connection", new NativeLibraryNotFoundException("none here")));

    assertThat(told.problem()).isEqualTo(StoreException.Problem.NO_LIBRARY);
    assertThat(told).hasMessageContaining("java.io.tmpdir");
  }

  @Test
  void findsNothingInAWholeRecord() throws IOException {
    assertThat(new RecordFile(file).check()).isEmpty();
    new RecordFile(file).refuseIfBroken();
  }

  @Test
  void namesAndSurvivesEveryBrokenPage() throws Exception {
    byte[] whole = Files.readAllBytes(file);
    int pages = whole.length / PAGE;
    assertThat(pages).isGreaterThan(20);
    int saved = 0;
    // The first page is the file's own table of contents, without which nothing is found.
    for (int page = 2; page <= pages; page += 3) {
      Path broken = folder.resolve("broken" + page + ".db");
      Files.write(broken, whole);
      breakPage(broken, page);
      RecordFile record = new RecordFile(broken);

      List<Damage> found = record.check();
      assertThat(found).as("page %s", page).isNotEmpty();
      List<Damage> lost = record.repair(folder.resolve("kept" + page));

      assertThat(record.check()).as("after repair of page %s", page).isEmpty();
      long gone = lost.stream().filter(d -> d.kind() == Damage.Kind.ARTICLE).count();
      try (ArticleStore store = ArticleStore.open(broken, Mode.EXISTING)) {
        assertThat(store.size()).as("page %s", page).isEqualTo(ARTICLES - gone);
        saved += (int) store.size();
      }
    }
    assertThat(saved).isGreaterThan(ARTICLES * (pages / 3) / 2);
  }

  @Test
  void namesTheArticleWhoseBytesTurned() throws Exception {
    sql("UPDATE article SET kept = zeroblob(200) WHERE number = 7");
    sql("UPDATE reading SET findings = x'00' WHERE article = 9");
    sql("UPDATE original SET packed = x'01' WHERE article = 11");

    assertThat(new RecordFile(file).check())
        .containsExactly(
            new Damage(Damage.Kind.ARTICLE, "story7"),
            new Damage(Damage.Kind.FINDINGS, "story9"),
            new Damage(Damage.Kind.ORIGINAL, "story11"));
  }

  @Test
  void keepsWhatIsNotBrokenWithItsNumbers() throws Exception {
    sql("UPDATE article SET kept = zeroblob(200) WHERE number = 7");

    new RecordFile(file).repair(folder.resolve("kept.db"));

    try (ArticleStore store = ArticleStore.open(file, Mode.EXISTING)) {
      assertThat(store.actors()).contains("VAR = Varland");
      assertThat(store.original("story8")).isPresent();
      List<Long> numbers = new ArrayList<>();
      store.each("reader 1", kept -> numbers.add(kept.number()));
      assertThat(numbers).hasSize(ARTICLES - 1).doesNotContain(7L).contains(60L);
    }
    assertThat(folder.resolve("kept.db")).exists();
  }

  @Test
  void tellsWhoReadsABrokenRecordWhatHelps() throws Exception {
    sql("UPDATE article SET kept = zeroblob(200) WHERE number = 7");
    try (ArticleStore store = ArticleStore.open(file, Mode.EXISTING)) {
      assertThatThrownBy(() -> store.each("reader 1", kept -> {}))
          .isInstanceOf(StoreException.class)
          .hasMessageContaining("article 7")
          .hasMessageContaining("rapporteur record check --record " + file);
    }
  }

  @Test
  void refusesToAddToABrokenFile() throws Exception {
    breakPage(file, 9);

    assertThatThrownBy(() -> new RecordFile(file).refuseIfBroken())
        .isInstanceOf(StoreException.class)
        .hasMessageContaining(file.toString())
        .hasMessageContaining("record repair");
  }

  @Test
  void readsARecordThatMayNotBeWrittenTo() throws Exception {
    Reading expected;
    try (ArticleStore store = ArticleStore.open(file, Mode.READ)) {
      assertThat(store.isWritable()).isFalse();
      assertThat(store.size()).isEqualTo(ARTICLES);
      List<KeptReading> all = new ArrayList<>();
      store.each("reader 1", all::add);
      expected = ((KeptReading.Current) all.get(0)).reading();
      assertThatThrownBy(() -> store.actors("X = Y")).isInstanceOf(StoreException.class);
    }
    assertThat(expected.article().id()).isEqualTo("story1");
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).noneMatch(f -> f.toString().endsWith(".repaired"));
    }
  }

  private static void breakPage(Path broken, int page) throws IOException {
    try (RandomAccessFile bytes = new RandomAccessFile(broken.toFile(), "rw")) {
      bytes.seek((page - 1L) * PAGE);
      bytes.write(new byte[PAGE]);
    }
  }

  private void sql(String statement) throws Exception {
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        PreparedStatement sql = connection.prepareStatement(statement)) {
      sql.executeUpdate();
    }
  }
}
