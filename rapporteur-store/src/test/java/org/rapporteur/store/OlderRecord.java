package org.rapporteur.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** Turns a record into one of before the tables. */
final class OlderRecord {

  private OlderRecord() {}

  static void of(Path file) throws SQLException {
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement sql = connection.createStatement()) {
      List<String> views = new ArrayList<>();
      try (ResultSet row = sql.executeQuery("SELECT name FROM sqlite_master WHERE type='view'")) {
        while (row.next()) {
          views.add(row.getString(1));
        }
      }
      for (String view : views) {
        sql.execute("DROP VIEW " + view);
      }
      for (String trigger :
          List.of(
              "change_by_reading",
              "change_by_reading_again",
              "change_by_removing",
              "change_by_correcting",
              "finding_is_first_there")) {
        sql.execute("DROP TRIGGER " + trigger);
      }
      for (String table :
          List.of(
              "delivery",
              "composed",
              "composed_line",
              "composed_key",
              "alert",
              "alert_rule",
              "change",
              "finding_since",
              "audit",
              "correction",
              "evidence",
              "finding_actor",
              "finding",
              "tabled",
              "article_words",
              "finding_words")) {
        sql.execute("DROP TABLE " + table);
      }
      sql.execute("DROP INDEX article_outlet");
      sql.execute("DROP INDEX article_published");
      sql.execute("PRAGMA user_version = 2");
    }
  }
}
