package org.rapporteur.bench.chaos;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.rapporteur.store.Arrival;
import org.rapporteur.store.ArticleStore;

/** What the writers read from: an archive, a feed, a record of before, each of so many articles. */
final class Sources {

  static final int ARTICLES = 300;

  private Sources() {}

  private static String text(int number) {
    return "Envoys of hall " + number + " met in Ostrava on Monday. " + "They waited. ".repeat(40);
  }

  static void archive(Path file) throws IOException {
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
      for (int i = 0; i < ARTICLES; i++) {
        zip.putNextEntry(new ZipEntry("story-" + i + ".txt"));
        zip.write(text(i).getBytes(StandardCharsets.UTF_8));
      }
    }
  }

  static void feed(Path file) throws IOException {
    StringBuilder feed = new StringBuilder("<rss><channel><title>Herald</title>");
    for (int i = 0; i < ARTICLES; i++) {
      feed.append("<item><guid>item-").append(i).append("</guid><content:encoded>");
      feed.append(text(i)).append("</content:encoded></item>");
    }
    Files.writeString(file, feed.append("</channel></rss>"));
  }

  /** A record of the second schema; the ids of its articles. */
  static List<String> older(Path file) throws IOException, SQLException {
    List<String> ids = new ArrayList<>();
    MadeUp articles = new MadeUp("old", 1);
    try (ArticleStore store = ArticleStore.open(file, ArticleStore.Mode.CREATE)) {
      while (ids.size() < ARTICLES) {
        List<Arrival> batch = articles.batch(50);
        store.keep(batch, ChaosWriter.READER, ChaosWriter.NOW);
        batch.forEach(a -> ids.add(a.reading().article().id()));
      }
    }
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement sql = connection.createStatement()) {
      for (String kind : List.of("view", "trigger")) {
        for (String name : names(sql, "type = '" + kind + "'")) {
          sql.execute("DROP " + kind + " " + name);
        }
      }
      for (String virtual : names(sql, "sql LIKE 'CREATE VIRTUAL%'")) {
        sql.execute("DROP TABLE " + virtual);
      }
      sql.execute("PRAGMA foreign_keys = OFF");
      String kept = "'article','reading','original','setting','brief','feed','feed_item'";
      String later = "type = 'table' AND name NOT LIKE 'sqlite%' AND name NOT IN (" + kept + ")";
      for (String table : names(sql, later)) {
        sql.execute("DROP TABLE " + table);
      }
      sql.execute("DROP INDEX IF EXISTS article_outlet");
      sql.execute("DROP INDEX IF EXISTS article_published");
      sql.execute("PRAGMA user_version = 2");
      sql.execute("PRAGMA wal_checkpoint(TRUNCATE)");
    }
    return ids;
  }

  private static List<String> names(Statement sql, String which) throws SQLException {
    List<String> names = new ArrayList<>();
    try (ResultSet row = sql.executeQuery("SELECT name FROM sqlite_master WHERE " + which)) {
      while (row.next()) {
        names.add(row.getString(1));
      }
    }
    return names;
  }
}
