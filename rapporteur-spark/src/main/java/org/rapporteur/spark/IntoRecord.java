package org.rapporteur.spark;

import java.io.IOException;
import java.io.Serializable;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.function.ForeachPartitionFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.rapporteur.report.ReadingCodec;
import org.rapporteur.store.Arrival;
import org.rapporteur.store.ArticleStore;
import org.rapporteur.store.RecordAddress;

/**
 * Puts rows straight into a record on a server, from all workers at once. A piece that is done
 * twice leaves what it left once: an article is kept once, its findings are the same.
 */
final class IntoRecord implements ForeachPartitionFunction<Row>, Serializable {

  private static final long serialVersionUID = 1L;
  private static final int BATCH = 64;

  private final String record;
  private final Instant now;

  /**
   * Into a record that is there.
   *
   * @param record its address, which may hold a password and is not shown
   * @param now when its articles arrive
   */
  IntoRecord(String record, Instant now) {
    this.record = record;
    this.now = now;
  }

  /** Makes the record, if there is none, and puts the rows into it. */
  void put(Dataset<Row> rows) throws IOException {
    ArticleStore.open(RecordAddress.parse(record), ArticleStore.Mode.CREATE).close();
    rows.foreachPartition(this);
  }

  @Override
  public void call(Iterator<Row> rows) throws IOException {
    ReadingCodec codec = new ReadingCodec();
    try (ArticleStore store =
        ArticleStore.open(RecordAddress.parse(record), ArticleStore.Mode.EXISTING)) {
      List<Arrival> batch = new ArrayList<>();
      String reader = "";
      while (rows.hasNext()) {
        Row row = rows.next();
        reader = row.getAs("reader");
        String article = row.getAs("article");
        String findings = row.getAs("findings");
        batch.add(Arrival.of(codec.reading(codec.article(article), findings)));
        if (batch.size() == BATCH) {
          store.keep(batch, reader, now);
          batch.clear();
        }
      }
      store.keep(batch, reader, now);
    }
  }
}
