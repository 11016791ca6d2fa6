package org.rapporteur.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.record.Reading;

class ArticleStoreTest extends StoreContract {

  @TempDir private Path folder;

  @Override
  RecordAddress record() {
    return RecordAddress.of(folder.resolve("a.db"));
  }

  @Test
  void bringsARecordOfTheFirstSchemaUpToDate() throws Exception {
    Reading reading = Readings.full("story.txt", "\"We wait,\" said Orla Venn.");
    try (ArticleStore store = create()) {
      store.keep(List.of(Arrival.of(reading)), "reader 1", NOW);
    }
    OlderRecord.of(folder.resolve("a.db"));
    sql("a.db", "DROP TABLE original");
    sql("a.db", "PRAGMA user_version = 1");

    try (ArticleStore store = create()) {
      assertThat(store.has(reading.article())).isTrue();
      assertThat(store.original("story.txt")).isEmpty();
    }
  }

  @Test
  void refusesARecordOfANewerVersion() throws Exception {
    create().close();
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

  private void sql(String name, String statement) throws SQLException {
    try (Connection c = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve(name));
        Statement s = c.createStatement()) {
      s.execute(statement);
    }
  }

  private void assertProblem(String name, StoreException.Problem problem) {
    assertThatThrownBy(
            () -> ArticleStore.open(folder.resolve(name), ArticleStore.Mode.CREATE).close())
        .asInstanceOf(InstanceOfAssertFactories.type(StoreException.class))
        .extracting(StoreException::problem)
        .isEqualTo(problem);
  }
}
