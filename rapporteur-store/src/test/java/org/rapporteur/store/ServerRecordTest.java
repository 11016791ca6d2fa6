package org.rapporteur.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.store.ArticleStore.Mode;
import org.rapporteur.store.StoreException.Problem;

class ServerRecordTest extends StoreContract {

  private LocalServer server;
  private RecordAddress record;

  @BeforeEach
  void findsAServer() {
    server = LocalServer.here();
    record = server.fresh();
  }

  @Override
  RecordAddress record() {
    return record;
  }

  @Test
  void manyWriteAtOnceAndNothingIsLost() throws Exception {
    create().close();
    ExecutorService writers = Executors.newFixedThreadPool(4);
    List<Future<Integer>> done = new ArrayList<>();
    for (int w = 0; w < 4; w++) {
      int writer = w;
      done.add(writers.submit(() -> write(writer)));
    }
    long seen = 0;
    int told = 0;
    try (ArticleStore reader = ArticleStore.open(record, Mode.READ)) {
      boolean last = false;
      while (!last) {
        last = done.stream().allMatch(Future::isDone);
        // Whoever reads on from the last number misses none.
        for (Change change : reader.index().changes().after(seen, 1000)) {
          assertThat(change.number()).isGreaterThan(seen);
          seen = change.number();
          told++;
        }
      }
      for (Future<Integer> one : done) {
        assertThat(one.get()).isEqualTo(10);
      }
      assertThat(told).isEqualTo(40);
      assertThat(reader.size()).isEqualTo(40);
    } finally {
      writers.shutdownNow();
    }
  }

  private int write(int writer) throws IOException {
    try (ArticleStore store = create()) {
      for (int i = 0; i < 10; i++) {
        String id = writer + "-" + i + ".txt";
        store.keep(
            List.of(Arrival.of(Readings.full(id, "\"Wait,\" said Orla Venn.").identified())),
            "reader",
            NOW);
      }
    }
    return 10;
  }

  @Test
  void manyMakeItAtOnce() throws Exception {
    ExecutorService makers = Executors.newFixedThreadPool(4);
    try {
      List<Future<Long>> done = new ArrayList<>();
      for (int i = 0; i < 4; i++) {
        done.add(
            makers.submit(
                () -> {
                  try (ArticleStore store = create()) {
                    return store.size();
                  }
                }));
      }
      for (Future<Long> one : done) {
        assertThat(one.get()).isZero();
      }
    } finally {
      makers.shutdownNow();
    }
  }

  @Test
  void neitherTheAddressNorAnErrorShowsAPassword() {
    assertThat(record.toString())
        .startsWith("postgresql://rapporteur@127.0.0.1:")
        .doesNotContain("sesame");
    assertProblem(server.url("wrong:sesame", "postgres", ""), Problem.REFUSED, "PGPASSWORD");
  }

  @Test
  void saysWhichDatabaseIsMissing() {
    assertProblem(server.url(LocalServer.PASSWORD, "none", ""), Problem.NO_DATABASE, "createdb");
  }

  @Test
  void saysThatNoServerAnswers() {
    assertProblem("postgresql://mo@127.0.0.1:1/crisis", Problem.UNREACHABLE, "host and the port");
  }

  @Test
  void refusesARecordOfANewerVersion() throws Exception {
    create().close();
    server.sql("postgres", "UPDATE " + schema() + ".rapporteur SET schema = 99");

    assertProblem(Problem.NEWER);
  }

  @Test
  void leavesTheTablesOfAnotherProgramAsTheyAre() {
    server.sql("postgres", "CREATE TABLE " + schema() + ".article (name TEXT)");

    assertProblem(Problem.NOT_A_RECORD);

    server.sql("postgres", "SELECT name FROM " + schema() + ".article");
  }

  @Test
  void whoMayOnlyReadReads() throws IOException {
    create().close();
    server.sql(
        "postgres",
        "CREATE ROLE guest"
            + schema()
            + " LOGIN PASSWORD 'x'; GRANT USAGE ON SCHEMA "
            + schema()
            + " TO PUBLIC; GRANT SELECT ON ALL TABLES IN SCHEMA "
            + schema()
            + " TO PUBLIC");
    RecordAddress guest =
        RecordAddress.parse(
            server
                .url("x", "postgres", "?currentSchema=" + schema())
                .replace("//rapporteur", "//guest" + schema()));

    try (ArticleStore store = ArticleStore.openAsAllowed(guest)) {
      assertThat(store.isWritable()).isFalse();
      assertThat(store.size()).isZero();
    }
  }

  @Test
  void aServerThatWasStartedAnewIsNamed() throws IOException {
    try (ArticleStore store = create()) {
      server.restart();
      assertThatThrownBy(store::size)
          .asInstanceOf(InstanceOfAssertFactories.type(StoreException.class))
          .extracting(StoreException::problem)
          .isEqualTo(Problem.GONE);
    }
    create().close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "postgresql:crisis",
        "postgresql://mo@host",
        "postgresql://mo:secret@host/",
        "postgresql://mo:secret@host:99999/crisis",
        "postgresql://mo@host/crisis?password=secret",
        "postgresql://mo:secret%zz@host/crisis"
      })
  void refusesAnAddressWithoutRepeatingIt(String typed) {
    assertThatThrownBy(() -> RecordAddress.parse(typed))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("postgresql://user@host:port/database")
        .hasMessageNotContaining("secret");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "postgresql://mo@host:5433/crisis",
        "postgresql://host:5432/crisis?sslmode=require",
        "postgresql://m%40o@[::1]:5432/a%20b"
      })
  void anAddressIsUnderstoodAgain(String typed) {
    assertThat(RecordAddress.parse(typed)).hasToString(typed);
  }

  private String schema() {
    String text = record.toString();
    return text.substring(text.indexOf('=') + 1);
  }

  private void assertProblem(Problem problem) {
    assertThatThrownBy(() -> create().close())
        .asInstanceOf(InstanceOfAssertFactories.type(StoreException.class))
        .extracting(StoreException::problem)
        .isEqualTo(problem);
  }

  private static void assertProblem(String typed, Problem problem, String remedy) {
    assertThatThrownBy(() -> ArticleStore.open(RecordAddress.parse(typed), Mode.CREATE))
        .asInstanceOf(InstanceOfAssertFactories.type(StoreException.class))
        .satisfies(
            e ->
                assertThat(e)
                    .hasMessageContaining(remedy)
                    .hasMessageNotContaining("sesame")
                    .hasMessageNotContaining("\n"))
        .extracting(StoreException::problem)
        .isEqualTo(problem);
  }
}
