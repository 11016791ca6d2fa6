package org.rapporteur.store;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.rapporteur.article.Article;
import org.rapporteur.report.ReadingCodec;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/**
 * A walk through all that can still be read of a record. A table with a broken page is not read in
 * one go, which would end there, but row by row; what rows there should be shows in the indexes,
 * too. Each article is unpacked and set against its digest. Not thread-safe.
 */
final class Salvage {

  /** Takes each row that can be read, an article before what belongs to it. */
  interface Taker {
    void take(String table, ResultSet row) throws SQLException;
  }

  /** No row takes less space in a file. */
  private static final long LEAST_ROW = 8;

  private static final List<String> MEMORIES =
      List.of(
          "setting", "brief", "feed", "feed_item", "correction", "audit", "alert_rule", "alert");

  private final Connection connection;
  private final long bytes;
  private final ReadingCodec codec = new ReadingCodec();
  private final Map<Long, String> ids = new HashMap<>();
  private final List<Damage> found = new ArrayList<>();

  /**
   * A walk.
   *
   * @param bytes size of the file
   */
  Salvage(Connection connection, long bytes) {
    this.connection = connection;
    this.bytes = bytes;
  }

  /** Walks through all; what cannot be read. */
  List<Damage> walk(Taker taker) throws SQLException {
    found.clear();
    SortedSet<Long> numbers = rows("article");
    names("ASC", numbers);
    names("DESC", numbers);
    numbers.addAll(rows("reading"));
    numbers.addAll(rows("original"));
    for (long number : numbers) {
      article(number, taker);
    }
    for (String table : MEMORIES) {
      memory(table, taker);
    }
    return List.copyOf(found);
  }

  private void article(long number, Taker taker) throws SQLException {
    String name = ids.getOrDefault(number, "number " + number);
    Optional<Article> article;
    try {
      article = unpacked(number, taker);
    } catch (IOException | RuntimeException e) {
      found.add(new Damage(Damage.Kind.ARTICLE, name));
      return;
    } catch (SQLException e) {
      ofDamage(e);
      found.add(new Damage(Damage.Kind.ARTICLE, name));
      return;
    }
    if (article.isEmpty()) {
      // Numbers have no gaps but where something is lost.
      if (ids.containsKey(number) || holds("reading", number)) {
        found.add(new Damage(Damage.Kind.ARTICLE, name));
      }
      return;
    }
    String id = article.get().id();
    part("reading", number, Damage.Kind.FINDINGS, id, taker, row -> findings(row, article.get()));
    part("original", number, Damage.Kind.ORIGINAL, id, taker, Salvage::original);
  }

  private interface Look {
    void at(ResultSet row) throws SQLException, IOException;
  }

  private void part(String table, long number, Damage.Kind kind, String id, Taker taker, Look look)
      throws SQLException {
    if (!isThere(table)) {
      return;
    }
    try (PreparedStatement sql = connection.prepareStatement(query(table, "article = ?"))) {
      sql.setLong(1, number);
      try (ResultSet row = sql.executeQuery()) {
        if (row.next()) {
          look.at(row);
          taker.take(table, row);
        }
      }
    } catch (IOException | RuntimeException e) {
      found.add(new Damage(kind, id));
    } catch (SQLException e) {
      ofDamage(e);
      found.add(new Damage(kind, id));
    }
  }

  /** One; what fails for another reason than damage, such as a full disk, goes on failing. */
  private static int ofDamage(SQLException e) throws SQLException {
    int code = e instanceof SQLiteException sqlite ? sqlite.getResultCode().code & 0xff : 0;
    if (code == SQLiteErrorCode.SQLITE_CORRUPT.code || code == SQLiteErrorCode.SQLITE_NOTADB.code) {
      return 1;
    }
    throw e;
  }

  private Optional<Article> unpacked(long number, Taker taker) throws SQLException, IOException {
    try (PreparedStatement sql = connection.prepareStatement(query("article", "number = ?"))) {
      sql.setLong(1, number);
      try (ResultSet row = sql.executeQuery()) {
        if (!row.next()) {
          return Optional.empty();
        }
        Article article = codec.article(Packed.unpacked(row.getBytes("kept")));
        Digest digest = Digest.of(article);
        boolean same = java.util.Arrays.equals(digest.bytes(), row.getBytes("digest"));
        if (!same || !article.id().equals(row.getString("id"))) {
          throw new IOException("is not what was kept");
        }
        taker.take("article", row);
        return Optional.of(article);
      }
    }
  }

  private void findings(ResultSet row, Article article) throws SQLException, IOException {
    codec.reading(article, Packed.unpacked(row.getBytes("findings")));
  }

  private static void original(ResultSet row) throws SQLException, IOException {
    OriginalTable.check(row);
  }

  private void memory(String table, Taker taker) throws SQLException {
    if (!isThere(table)) {
      return;
    }
    int lost = 0;
    for (long number : rows(table)) {
      try (PreparedStatement sql = connection.prepareStatement(query(table, "rowid = ?"))) {
        sql.setLong(1, number);
        try (ResultSet row = sql.executeQuery()) {
          if (row.next()) {
            taker.take(table, row);
          }
        }
      } catch (SQLException e) {
        lost += ofDamage(e);
      }
    }
    if (lost > 0) {
      found.add(new Damage(Damage.Kind.MEMORY, table));
    }
  }

  /** The numbers of a table's rows, and, where it cannot be read through, all up to the last. */
  private SortedSet<Long> rows(String table) {
    SortedSet<Long> rows = new TreeSet<>();
    boolean whole = scan("SELECT rowid FROM " + table + " ORDER BY rowid", rows);
    if (!whole) {
      scan("SELECT rowid FROM " + table + " ORDER BY rowid DESC", rows);
      long last = rows.isEmpty() ? 0 : Math.min(rows.last(), bytes / LEAST_ROW);
      for (long number = 1; number < last; number++) {
        rows.add(number);
      }
    }
    return rows;
  }

  private boolean scan(String query, SortedSet<Long> rows) {
    try (Statement sql = connection.createStatement();
        ResultSet row = sql.executeQuery(query)) {
      while (row.next()) {
        rows.add(row.getLong(1));
      }
      return true;
    } catch (SQLException e) {
      return false;
    }
  }

  /** The ids of articles, of which an index holds a second copy. */
  private void names(String order, SortedSet<Long> numbers) {
    String query = "SELECT id, number FROM article ORDER BY id " + order;
    try (Statement sql = connection.createStatement();
        ResultSet row = sql.executeQuery(query)) {
      while (row.next()) {
        if (row.getLong(2) > 0 && row.getLong(2) <= bytes) {
          ids.put(row.getLong(2), row.getString(1));
          numbers.add(row.getLong(2));
        }
      }
    } catch (SQLException e) {
      // What was read up to here is what can be had from this side.
      return;
    }
  }

  private boolean holds(String table, long number) {
    SortedSet<Long> rows = new TreeSet<>();
    scan("SELECT rowid FROM " + table + " WHERE rowid = " + number, rows);
    return !rows.isEmpty();
  }

  private boolean isThere(String table) throws SQLException {
    try (PreparedStatement sql =
        connection.prepareStatement("SELECT 1 FROM sqlite_master WHERE name = ?")) {
      sql.setString(1, table);
      try (ResultSet row = sql.executeQuery()) {
        return row.next();
      }
    }
  }

  private String query(String table, String where) {
    return "SELECT * FROM " + table + " WHERE " + where;
  }
}
