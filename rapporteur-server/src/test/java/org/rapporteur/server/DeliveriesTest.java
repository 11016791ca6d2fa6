package org.rapporteur.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.desk.Alerts;
import org.rapporteur.store.Arrival;
import org.rapporteur.store.ArticleStore;
import org.rapporteur.store.RecordAddress;

class DeliveriesTest {

  private static final LocalDate DAY = LocalDate.of(2031, 3, 1);

  /** A clock that is set by hand. */
  private static final class Hands extends Clock {
    private Instant now = Instant.parse("2031-03-02T10:00:00Z");

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }

    @Override
    public Instant instant() {
      return now;
    }
  }

  /** Somebody whose door is shut at times. */
  private static final class Neighbour implements Courier {
    private final List<Long> brought = new ArrayList<>();
    private boolean shut;
    private int tries;

    @Override
    public String name() {
      return "neighbour";
    }

    @Override
    public void bring(ToldAlert told) throws IOException {
      tries++;
      if (shut) {
        throw new IOException("nobody opens");
      }
      brought.add(told.number());
    }
  }

  @TempDir private Path folder;

  private final Hands clock = new Hands();
  private final Neighbour neighbour = new Neighbour();
  private Records records;
  private Deliveries deliveries;

  @BeforeEach
  void open() throws Exception {
    keep("a.txt", "The canal stays shut");
    records = new Records(RecordAddress.of(folder.resolve("r.db")), clock);
    deliveries = new Deliveries(records, List.of(neighbour), clock);
    records.with(
        desk -> {
          try {
            desk.alerts().add("Ida", clock.instant(), Alerts.Kind.SEARCH, "kind:act");
          } catch (org.rapporteur.desk.QueryException e) {
            throw new IOException(e);
          }
          return true;
        });
    deliveries.bring();
  }

  @AfterEach
  void close() throws IOException {
    records.close();
  }

  private void keep(String id, String words) throws IOException {
    try (ArticleStore store = ArticleStore.open(folder.resolve("r.db"), ArticleStore.Mode.CREATE)) {
      Tale tale = new Tale(id, "Post", DAY, "Orla Venn", "VAR", "OST", words);
      store.keep(List.of(Arrival.of(tale.reading())), "reader", clock.instant());
    }
  }

  private void told(String id, String words) throws Exception {
    keep(id, words);
    records.with(desk -> desk.alerts().search(desk.changes().last(), clock.instant()));
  }

  @Test
  void whatIsToldIsBroughtOnceAndInOrder() throws Exception {
    told("b.txt", "The pilots stay at home");
    told("c.txt", "The tugs have no coal");
    deliveries.bring();
    deliveries.bring();
    assertThat(neighbour.brought).containsExactly(1L, 2L);

    Deliveries afterRestart = new Deliveries(records, List.of(neighbour), clock);
    afterRestart.bring();
    told("d.txt", "The lock keepers sleep");
    afterRestart.bring();
    assertThat(neighbour.brought).containsExactly(1L, 2L, 3L);
  }

  @Test
  void whatCannotBeBroughtIsTriedAgainAfterLongerAndLongerPauses() throws Exception {
    neighbour.shut = true;
    told("b.txt", "The pilots stay at home");
    deliveries.bring();
    deliveries.bring();
    assertThat(neighbour.tries).isEqualTo(1);

    clock.now = clock.now.plus(Duration.ofSeconds(2));
    deliveries.bring();
    clock.now = clock.now.plus(Duration.ofSeconds(3));
    deliveries.bring();
    assertThat(neighbour.tries).isEqualTo(2);

    neighbour.shut = false;
    clock.now = clock.now.plus(Duration.ofSeconds(1));
    deliveries.bring();
    assertThat(neighbour.brought).containsExactly(1L);
  }
}
