package org.rapporteur.store;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What was done to a record, in order: by whatever was done it is the database itself that notes
 * it. Valid while its store is open. Not thread-safe.
 */
public final class ChangeTable {

  private final Database database;
  private final Connection connection;

  ChangeTable(Database database, Connection connection) {
    this.database = database;
    this.connection = connection;
  }

  /** The number of the last change; 0 if there was none. */
  public long last() throws IOException {
    return number("SELECT COALESCE(MAX(number), 0) FROM change");
  }

  /** The number of the last change before the first article that came on the day or later. */
  public long before(LocalDate day) throws IOException {
    return number(
        "SELECT COALESCE((SELECT MIN(c.number) - 1 FROM change c JOIN article a ON a.id = c.article"
            + " WHERE a.added >= '"
            + day
            + "' AND c.what = 'read'), (SELECT MAX(number) FROM change), 0)");
  }

  /** The change with which each article that is there came last. */
  public Map<String, Long> arrivals() throws IOException {
    try (PreparedStatement sql =
            connection.prepareStatement(
                "SELECT article, MAX(number) FROM change WHERE what = 'read' GROUP BY article");
        ResultSet row = sql.executeQuery()) {
      Map<String, Long> found = new HashMap<>();
      while (row.next()) {
        found.put(row.getString(1), row.getLong(2));
      }
      return found;
    } catch (SQLException e) {
      throw database.explain(e);
    }
  }

  private long number(String query) throws IOException {
    try (PreparedStatement sql = connection.prepareStatement(query);
        ResultSet row = sql.executeQuery()) {
      return row.next() ? row.getLong(1) : 0;
    } catch (SQLException e) {
      throw database.explain(e);
    }
  }

  /**
   * The changes after a number, in order.
   *
   * @param after the number
   * @param limit at most so many
   */
  public List<Change> after(long after, int limit) throws IOException {
    try (PreparedStatement sql =
        connection.prepareStatement(
            "SELECT number, what, article FROM change WHERE number > ? ORDER BY number LIMIT ?")) {
      sql.setLong(1, after);
      sql.setInt(2, limit);
      List<Change> found = new ArrayList<>();
      try (ResultSet row = sql.executeQuery()) {
        while (row.next()) {
          found.add(new Change(row.getLong(1), row.getString(2), row.getString(3)));
        }
      }
      return found;
    } catch (SQLException e) {
      throw database.explain(e);
    }
  }
}
