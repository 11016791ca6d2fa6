package org.rapporteur.store;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.rapporteur.article.Article;
import org.rapporteur.article.Metadata;
import org.rapporteur.article.Original;
import org.rapporteur.record.Reading;
import org.rapporteur.report.ReadingCodec;
import org.rapporteur.watch.WatchMemory;

/**
 * Keeps articles and what was found in them. An article is kept once; what {@link #keep} returns
 * from is on disk. Not thread-safe; several processes may read one record while one writes.
 */
public final class ArticleStore implements AutoCloseable {

  /** Whether a record that is not there is made. */
  public enum Mode {
    /** It must be there. */
    EXISTING,
    /** It is made. */
    CREATE
  }

  /** Takes the articles of the record, one after the other. */
  public interface Taker {
    /** Takes one. */
    void take(KeptReading kept) throws IOException;
  }

  private interface Work<T> {
    T run() throws SQLException, IOException;
  }

  private final Database database;
  private final Connection connection;
  private final ReadingCodec codec = new ReadingCodec();

  private ArticleStore(Database database) throws StoreException {
    this.database = database;
    this.connection = database.open();
  }

  /**
   * Opens the record in a file.
   *
   * @param file the file
   * @param mode whether it may be missing
   */
  public static ArticleStore open(Path file, Mode mode) throws StoreException {
    return new ArticleStore(new SqliteFile(file, mode));
  }

  /** The text of the actors file that the record is read with. */
  public Optional<String> actors() throws IOException {
    return query(
        () -> {
          try (PreparedStatement sql =
                  connection.prepareStatement("SELECT value FROM setting WHERE name = 'actors'");
              ResultSet row = sql.executeQuery()) {
            return row.next() ? Optional.of(row.getString(1)) : Optional.empty();
          }
        });
  }

  /** From now on the record is read with this actors file. */
  public void actors(String text) throws IOException {
    transaction(
        () -> {
          try (PreparedStatement sql =
              connection.prepareStatement(
                  "INSERT INTO setting (name, value) VALUES ('actors', ?)"
                      + " ON CONFLICT (name) DO UPDATE SET value = excluded.value")) {
            sql.setString(1, text);
            return sql.executeUpdate();
          }
        });
  }

  /** Whether the article, by its id and text, is in the record. */
  public boolean has(Article article) throws IOException {
    return this.<Boolean>query(
        () -> {
          try (PreparedStatement sql =
              connection.prepareStatement("SELECT 1 FROM article WHERE digest = ?")) {
            sql.setBytes(1, Digest.of(article).bytes());
            try (ResultSet row = sql.executeQuery()) {
              return row.next();
            }
          }
        });
  }

  /** Whether an article has this id. */
  public boolean hasId(String id) throws IOException {
    return this.<Boolean>query(
        () -> {
          try (PreparedStatement sql =
              connection.prepareStatement("SELECT 1 FROM article WHERE id = ?")) {
            sql.setString(1, id);
            try (ResultSet row = sql.executeQuery()) {
              return row.next();
            }
          }
        });
  }

  /** The number of articles. */
  public long size() throws IOException {
    return query(() -> number("SELECT COUNT(*) FROM article"));
  }

  /**
   * Keeps readings, all or none: when it returns they are on disk. An article that is in the record
   * stays as it is; its findings become these. Ids must be new or those of the same article.
   *
   * @param arrivals the readings, with their originals
   * @param reader version of the reader that made them
   * @param now the time of arrival of the articles that are new
   */
  public void keep(List<Arrival> arrivals, String reader, Instant now) throws IOException {
    OriginalTable originals = new OriginalTable(connection);
    transaction(
        () -> {
          for (Arrival arrival : arrivals) {
            long number = put(arrival.reading().article(), now);
            put(number, arrival.reading(), reader);
            if (arrival.original().isPresent()) {
              originals.put(number, arrival.original().get());
            }
          }
          return arrivals.size();
        });
  }

  /** The article of an id. */
  public Optional<Article> article(String id) throws IOException {
    return query(
        () -> {
          try (PreparedStatement sql =
              connection.prepareStatement("SELECT kept FROM article WHERE id = ?")) {
            sql.setString(1, id);
            try (ResultSet row = sql.executeQuery()) {
              return row.next()
                  ? Optional.of(codec.article(Packed.unpacked(row.getBytes(1))))
                  : Optional.empty();
            }
          }
        });
  }

  /** What the article of an id was read from, if that was kept. */
  public Optional<Original> original(String id) throws IOException {
    return query(() -> new OriginalTable(connection).of(id));
  }

  private long put(Article article, Instant now) throws SQLException, IOException {
    byte[] digest = Digest.of(article).bytes();
    try (PreparedStatement find =
        connection.prepareStatement("SELECT number FROM article WHERE digest = ?")) {
      find.setBytes(1, digest);
      try (ResultSet row = find.executeQuery()) {
        if (row.next()) {
          return row.getLong(1);
        }
      }
    }
    long number = number("SELECT COALESCE(MAX(number), 0) FROM article") + 1;
    Metadata meta = article.metadata();
    try (PreparedStatement sql =
        connection.prepareStatement(
            "INSERT INTO article (number, id, digest, title, outlet, published, added, kept)"
                + " VALUES (?, ?, ?, ?, ?, ?, ?, ?)")) {
      sql.setLong(1, number);
      sql.setString(2, article.id());
      sql.setBytes(3, digest);
      text(sql, 4, meta.title());
      text(sql, 5, meta.outlet().map(o -> o.name()));
      text(sql, 6, meta.published().map(p -> p.date().toString()));
      sql.setString(7, now.toString());
      sql.setBytes(8, Packed.of(codec.article(article)));
      sql.executeUpdate();
    }
    return number;
  }

  private void put(long number, Reading reading, String reader) throws SQLException, IOException {
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

  /**
   * Hands over every article in the order of arrival; only one is in memory at a time.
   *
   * @param reader version of the reader: readings of any other version are handed over as outdated
   * @param taker takes them; does not write to the record
   */
  public void each(String reader, Taker taker) throws IOException {
    this.<Boolean>query(
        () -> {
          try (PreparedStatement sql =
                  connection.prepareStatement(
                      "SELECT a.number, a.added, a.kept, r.reader, r.findings FROM article a"
                          + " LEFT JOIN reading r ON r.article = a.number ORDER BY a.number");
              ResultSet row = sql.executeQuery()) {
            while (row.next()) {
              taker.take(kept(row, reader));
            }
          }
          return true;
        });
  }

  private KeptReading kept(ResultSet row, String reader) throws SQLException, IOException {
    long number = row.getLong(1);
    Instant added = Instant.parse(row.getString(2));
    Article article = codec.article(Packed.unpacked(row.getBytes(3)));
    if (!reader.equals(row.getString(4))) {
      return new KeptReading.Outdated(number, added, article);
    }
    String findings = Packed.unpacked(row.getBytes(5));
    return new KeptReading.Current(number, added, codec.reading(article, findings));
  }

  /** What the watch of feeds remembers; valid while the store is open. */
  public WatchMemory watchMemory() {
    return new FeedTable(database, connection);
  }

  /** The last brief that was made of this record. */
  public Optional<BriefMark> lastBrief() throws IOException {
    return query(
        () -> {
          try (PreparedStatement sql =
                  connection.prepareStatement(
                      "SELECT made, last_article FROM brief ORDER BY number DESC LIMIT 1");
              ResultSet row = sql.executeQuery()) {
            return row.next()
                ? Optional.of(new BriefMark(Instant.parse(row.getString(1)), row.getLong(2)))
                : Optional.empty();
          }
        });
  }

  /** Remembers that a brief was made. */
  public void mark(BriefMark made) throws IOException {
    transaction(
        () -> {
          long number = number("SELECT COALESCE(MAX(number), 0) FROM brief") + 1;
          try (PreparedStatement sql =
              connection.prepareStatement(
                  "INSERT INTO brief (number, made, last_article) VALUES (?, ?, ?)")) {
            sql.setLong(1, number);
            sql.setString(2, made.made().toString());
            sql.setLong(3, made.lastArticle());
            return sql.executeUpdate();
          }
        });
  }

  private long number(String query) throws SQLException {
    try (PreparedStatement sql = connection.prepareStatement(query);
        ResultSet row = sql.executeQuery()) {
      return row.next() ? row.getLong(1) : 0;
    }
  }

  static void text(PreparedStatement sql, int at, Optional<String> value) throws SQLException {
    if (value.isPresent()) {
      sql.setString(at, value.get());
    } else {
      sql.setNull(at, Types.VARCHAR);
    }
  }

  private <T> T query(Work<T> work) throws IOException {
    try {
      return work.run();
    } catch (SQLException e) {
      throw database.explain(e);
    }
  }

  private <T> void transaction(Work<T> work) throws IOException {
    this.<Boolean>query(
        () -> {
          connection.setAutoCommit(false);
          boolean done = false;
          try {
            work.run();
            connection.commit();
            done = true;
          } finally {
            if (!done) {
              connection.rollback();
            }
            connection.setAutoCommit(true);
          }
          return done;
        });
  }

  @Override
  public void close() throws IOException {
    try {
      connection.close();
    } catch (SQLException e) {
      throw database.explain(e);
    }
  }
}
