package org.rapporteur.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.article.Article;
import org.rapporteur.report.ReadingCodec;

/**
 * Copies a whole record into a new one, from any database to any: articles with their numbers, what
 * was found in them, originals, corrections and their log, changes, alerts, feeds, briefs. What is
 * made of these (rows of findings, words, lines of the whole) is made again. What cannot be read is
 * left out and named. The copy is there whole or not at all. Not thread-safe.
 */
public final class RecordCopy {

  /** Each behind those that it belongs to. */
  static final List<String> TABLES =
      List.of(
          "article",
          "reading",
          "original",
          "brief",
          "setting",
          "feed",
          "feed_item",
          "correction",
          "audit",
          "change",
          "finding_since",
          "alert_rule",
          "alert",
          "delivery");

  private static final int BATCH = 200;

  private final Connection in;
  private final Connection out;
  private final ReadingCodec codec = new ReadingCodec();
  private final Map<Long, String> ids = new HashMap<>();
  private final List<Damage> lost = new ArrayList<>();

  private RecordCopy(Connection in, Connection out) {
    this.in = in;
    this.out = out;
  }

  /**
   * Copies a record.
   *
   * @param from the record; others may read and write it meanwhile
   * @param to where none is yet
   * @return what cannot be read and is not in the copy
   */
  public static List<Damage> copy(RecordAddress from, RecordAddress to) throws IOException {
    if (to.file().filter(Files::exists).isPresent()) {
      throw isThere(to);
    }
    // One of an older version is brought up to date, where that is allowed.
    ArticleStore.openAsAllowed(from).close();
    boolean done = false;
    try {
      List<Damage> lost = copied(from, to);
      done = true;
      return lost;
    } finally {
      if (!done && to.file().isPresent()) {
        delete(to.file().get());
      }
    }
  }

  private static List<Damage> copied(RecordAddress from, RecordAddress to) throws IOException {
    Database source = Database.of(from, ArticleStore.Mode.READ);
    Database target = Database.of(to, ArticleStore.Mode.CREATE);
    try (Connection in = source.open();
        Connection out = target.open()) {
      RecordCopy copy = new RecordCopy(in, out);
      // All tables as they are at one moment.
      in.setTransactionIsolation(Connection.TRANSACTION_SERIALIZABLE);
      in.setAutoCommit(false);
      Transaction.run(
          target::begin,
          out,
          () -> {
            copy.refuseIfFilled(to);
            for (String table : TABLES) {
              copy.table(table);
            }
            target.countOn(out);
            return new RecordIndex(target, out).fillHere();
          });
      in.rollback();
      return List.copyOf(copy.lost);
    } catch (SQLException e) {
      throw target.explain(e);
    }
  }

  private void refuseIfFilled(RecordAddress to) throws SQLException, IOException {
    for (String table : TABLES) {
      try (Statement sql = out.createStatement();
          ResultSet row = sql.executeQuery("SELECT 1 FROM " + table + " LIMIT 1")) {
        if (row.next()) {
          throw isThere(to);
        }
      }
    }
  }

  private void table(String table) throws SQLException {
    try (Statement sql = out.createStatement();
        PreparedStatement all = in.prepareStatement("SELECT * FROM " + table);
        ResultSet row = all.executeQuery()) {
      if (table.equals("change")) {
        // The copy's own notes of what was done to it give way to those of the record.
        sql.executeUpdate("DELETE FROM change");
      }
      List<String> columns = columns(row.getMetaData());
      try (PreparedStatement put = out.prepareStatement(insertion(table, columns))) {
        int waiting = 0;
        while (row.next()) {
          if (isWhole(table, row)) {
            for (int i = 1; i <= columns.size(); i++) {
              Object value = row.getObject(i);
              put.setObject(i, value instanceof String s ? ArticleTable.plain(s) : value);
            }
            put.addBatch();
            if (++waiting % BATCH == 0) {
              put.executeBatch();
            }
          }
        }
        put.executeBatch();
      }
    }
  }

  private static List<String> columns(ResultSetMetaData of) throws SQLException {
    List<String> columns = new ArrayList<>();
    for (int i = 1; i <= of.getColumnCount(); i++) {
      columns.add(of.getColumnName(i));
    }
    return columns;
  }

  private static String insertion(String table, List<String> columns) {
    return "INSERT INTO "
        + table
        + " ("
        + String.join(", ", columns)
        + ") VALUES (?"
        + ", ?".repeat(columns.size() - 1)
        + ")";
  }

  /** Whether all of the row can be read; what of an article cannot is named. */
  private boolean isWhole(String table, ResultSet row) throws SQLException {
    return switch (table) {
      case "article" -> {
        String id = row.getString("id");
        boolean whole = is(Damage.Kind.ARTICLE, id, () -> article(row, id));
        if (whole) {
          ids.put(row.getLong("number"), id);
        }
        yield whole;
      }
      case "reading" ->
          belongs(row, Damage.Kind.FINDINGS, () -> Packed.unpacked(row.getBytes("findings")));
      case "original" -> belongs(row, Damage.Kind.ORIGINAL, () -> OriginalTable.check(row));
      default -> true;
    };
  }

  private interface Look {
    void at() throws SQLException, IOException;
  }

  private boolean belongs(ResultSet row, Damage.Kind kind, Look look) throws SQLException {
    String id = ids.get(row.getLong("article"));
    return id != null && is(kind, id, look);
  }

  private boolean is(Damage.Kind kind, String id, Look look) throws SQLException {
    try {
      look.at();
      return true;
    } catch (IOException | RuntimeException e) {
      lost.add(new Damage(kind, id));
      return false;
    }
  }

  private void article(ResultSet row, String id) throws SQLException, IOException {
    Article article = codec.article(Packed.unpacked(row.getBytes("kept")));
    if (!Arrays.equals(Digest.of(article).bytes(), row.getBytes("digest"))
        || !article.id().equals(id)) {
      throw new IOException("is not what was kept");
    }
  }

  private static IOException isThere(RecordAddress to) {
    return new IOException(to + ": is there already; name a place where no record is yet");
  }

  private static void delete(Path record) throws IOException {
    for (String ending : List.of("", "-wal", "-shm")) {
      Files.deleteIfExists(record.resolveSibling(record.getFileName() + ending));
    }
  }
}
