package org.rapporteur.export;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads exports with another program's database. */
final class DuckDb {

  private DuckDb() {}

  /** The rows of a query, every cell as text, and what stands for null. */
  static List<List<String>> query(String none, String sql) throws SQLException {
    try (Connection db = DriverManager.getConnection("jdbc:duckdb:");
        ResultSet rows = db.createStatement().executeQuery(sql)) {
      List<List<String>> found = new ArrayList<>();
      int columns = rows.getMetaData().getColumnCount();
      while (rows.next()) {
        List<String> row = new ArrayList<>();
        for (int c = 1; c <= columns; c++) {
          row.add(Optional.ofNullable(rows.getString(c)).orElse(none));
        }
        found.add(row);
      }
      return found;
    }
  }
}
