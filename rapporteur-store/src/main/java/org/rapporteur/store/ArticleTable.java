package org.rapporteur.store;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;
import org.rapporteur.article.Article;
import org.rapporteur.article.Metadata;
import org.rapporteur.record.Reading;
import org.rapporteur.report.ReadingCodec;

/** The articles of a record and what was found in them. Not thread-safe. */
final class ArticleTable {

  private final Database database;
  private final Connection connection;
  private final ReadingCodec codec = new ReadingCodec();

  ArticleTable(Database database, Connection connection) {
    this.database = database;
    this.connection = connection;
  }

  /** The number of the article with these characters. */
  OptionalLong number(Digest digest) throws SQLException {
    try (PreparedStatement sql =
        connection.prepareStatement("SELECT number FROM article WHERE digest = ?")) {
      sql.setBytes(1, digest.bytes());
      try (ResultSet row = sql.executeQuery()) {
        return row.next() ? OptionalLong.of(row.getLong(1)) : OptionalLong.empty();
      }
    }
  }

  Optional<Article> of(String id) throws SQLException, IOException {
    try (PreparedStatement sql =
        connection.prepareStatement("SELECT kept FROM article WHERE id = ?")) {
      sql.setString(1, id);
      try (ResultSet row = sql.executeQuery()) {
        return row.next()
            ? Optional.of(codec.article(Packed.unpacked(row.getBytes(1))))
            : Optional.empty();
      }
    }
  }

  /** The number of the article, which is put in if it is new, under an id of its own. */
  long put(Article given, Instant now) throws SQLException, IOException {
    Article article = given;
    Digest digest = Digest.of(article);
    for (int copy = 2; ; copy++) {
      OptionalLong known = number(digest);
      if (known.isPresent()) {
        return known.getAsLong();
      }
      if (!isTaken(article.id())) {
        break;
      }
      article = given.withId(given.id() + " (" + copy + ")");
      digest = Digest.of(article);
    }
    long number = last() + 1;
    Metadata meta = article.metadata();
    try (PreparedStatement sql =
        connection.prepareStatement(
            "INSERT INTO article (number, id, digest, title, outlet, published, added, kept)"
                + " VALUES (?, ?, ?, ?, ?, ?, ?, ?)")) {
      sql.setLong(1, number);
      sql.setString(2, article.id());
      sql.setBytes(3, digest.bytes());
      text(sql, 4, meta.title());
      text(sql, 5, meta.outlet().map(o -> o.name()));
      text(sql, 6, meta.published().map(p -> p.date().toString()));
      sql.setString(7, now.toString());
      sql.setBytes(8, Packed.of(codec.article(article)));
      sql.executeUpdate();
    }
    return number;
  }

  private boolean isTaken(String id) throws SQLException {
    try (PreparedStatement sql =
        connection.prepareStatement("SELECT 1 FROM article WHERE id = ?")) {
      sql.setString(1, id);
      try (ResultSet row = sql.executeQuery()) {
        return row.next();
      }
    }
  }

  /** A number that an article had is not given again: the last brief knew that article. */
  private long last() throws SQLException {
    try (PreparedStatement sql =
            connection.prepareStatement(
                "SELECT MAX(n) FROM (SELECT MAX(number) AS n FROM article"
                    + " UNION ALL SELECT MAX(last_article) FROM brief) AS last");
        ResultSet row = sql.executeQuery()) {
      return row.next() ? row.getLong(1) : 0;
    }
  }

  /** These are the findings of the article from now on. */
  void put(long number, Reading reading, String reader) throws SQLException, IOException {
    try (PreparedStatement sql =
        connection.prepareStatement(
            "INSERT INTO reading (article, reader, findings) VALUES (?, ?, ?)"
                + " ON CONFLICT (article) DO UPDATE"
                + " SET reader = excluded.reader, findings = excluded.findings")) {
      sql.setLong(1, number);
      sql.setString(2, reader);
      sql.setBytes(3, Packed.of(codec.findings(reading)));
      sql.executeUpdate();
    }
  }

  void each(String reader, ArticleStore.Taker taker) throws SQLException, IOException {
    try (PreparedStatement sql =
            connection.prepareStatement(
                "SELECT a.number, a.added, a.kept, r.reader, r.findings FROM article a"
                    + " LEFT JOIN reading r ON r.article = a.number ORDER BY a.number");
        ResultSet row = sql.executeQuery()) {
      while (row.next()) {
        taker.take(kept(row, reader));
      }
    }
  }

  private KeptReading kept(ResultSet row, String reader) throws SQLException, IOException {
    long number = row.getLong(1);
    Instant added = Instant.parse(row.getString(2));
    try {
      Article article = codec.article(Packed.unpacked(row.getBytes(3)));
      if (!reader.equals(row.getString(4))) {
        return new KeptReading.Outdated(number, added, article);
      }
      String findings = Packed.unpacked(row.getBytes(5));
      return new KeptReading.Current(number, added, codec.reading(article, findings));
    } catch (IOException e) {
      throw database.damaged("article " + number, e);
    }
  }

  /** As every database takes it: the character of no width and no use is shown as one that is. */
  static String plain(String text) {
    return text.replace('\0', '\uFFFD');
  }

  static void text(PreparedStatement sql, int at, Optional<String> value) throws SQLException {
    if (value.isPresent()) {
      sql.setString(at, plain(value.get()));
    } else {
      sql.setNull(at, Types.VARCHAR);
    }
  }
}
