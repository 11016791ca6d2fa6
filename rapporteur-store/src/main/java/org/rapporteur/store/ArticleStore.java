package org.rapporteur.store;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.rapporteur.article.Article;
import org.rapporteur.article.Original;
import org.rapporteur.watch.WatchMemory;

/**
 * Keeps articles and what was found in them. An article is kept once; what {@link #keep} returns
 * from is on disk. Not thread-safe; several processes may read one record while one writes.
 */
public final class ArticleStore implements AutoCloseable {

  /** Whether a record that is not there is made. */
  public enum Mode {
    /** It must be there, and may be written to. */
    EXISTING,
    /** It must be there, and is only read; its file and its folder may be read-only. */
    READ,
    /** It is made. */
    CREATE
  }

  /** Takes the articles of the record, one after the other. */
  public interface Taker {
    /** Takes one. */
    void take(KeptReading kept) throws IOException;
  }

  private static final String TOLD = "brief-told";

  private final Database database;
  private final Connection connection;
  private final ArticleTable articles;
  private final OriginalTable originals;
  private final Mode mode;
  private final RecordIndex index;

  private ArticleStore(Database database, Mode mode) throws StoreException {
    this.mode = mode;
    this.database = database;
    this.connection = database.open();
    this.articles = new ArticleTable(database, connection);
    this.originals = new OriginalTable(connection);
    this.index = new RecordIndex(database, connection);
  }

  /** Opens the record in a file. */
  public static ArticleStore open(Path file, Mode mode) throws IOException {
    return open(RecordAddress.of(file), mode);
  }

  /**
   * Opens a record.
   *
   * @param record where it is
   * @param mode whether it may be missing
   */
  public static ArticleStore open(RecordAddress record, Mode mode) throws IOException {
    ArticleStore store = new ArticleStore(Database.of(record, mode), mode);
    // Only a file can be of before the tables.
    if (store.isWritable() && record.file().isPresent()) {
      store.index.fill();
    }
    return store;
  }

  /** Opens a record to write to it, or, where that is not allowed, only to read it. */
  public static ArticleStore openAsAllowed(RecordAddress record) throws IOException {
    try {
      return open(record, Mode.EXISTING);
    } catch (StoreException e) {
      if (e.problem() != StoreException.Problem.NOT_ALLOWED) {
        throw e;
      }
      return open(record, Mode.READ);
    }
  }

  /** Whether anything may be written to the record. */
  public boolean isWritable() {
    return mode != Mode.READ;
  }

  /** The text of the actors file that the record is read with. */
  public Optional<String> actors() throws IOException {
    return setting("actors");
  }

  /** From now on the record is read with this actors file. */
  public void actors(String text) throws IOException {
    set("actors", text);
  }

  /** The text of the lexicon file that the record is read with. */
  public Optional<String> lexicon() throws IOException {
    return setting("lexicon");
  }

  /** From now on the record is read with this lexicon file. */
  public void lexicon(String text) throws IOException {
    set("lexicon", text);
  }

  private Optional<String> setting(String name) throws IOException {
    return query(
        () -> {
          try (PreparedStatement sql =
              connection.prepareStatement("SELECT value FROM setting WHERE name = ?")) {
            sql.setString(1, name);
            try (ResultSet row = sql.executeQuery()) {
              return row.next() ? Optional.of(row.getString(1)) : Optional.empty();
            }
          }
        });
  }

  private void set(String name, String value) throws IOException {
    transaction(
        () -> {
          try (PreparedStatement sql =
              connection.prepareStatement(
                  "INSERT INTO setting (name, value) VALUES (?, ?)"
                      + " ON CONFLICT (name) DO UPDATE SET value = excluded.value")) {
            sql.setString(1, name);
            sql.setString(2, value);
            return sql.executeUpdate();
          }
        });
  }

  /** Whether the article, by its id and text, is in the record. */
  public boolean has(Article article) throws IOException {
    return this.<Boolean>query(() -> articles.number(Digest.of(article)).isPresent());
  }

  /** Whether an article has this id. */
  public boolean hasId(String id) throws IOException {
    return this.<Boolean>query(() -> articles.of(id).isPresent());
  }

  /** The number of articles. */
  public long size() throws IOException {
    return query(() -> number("SELECT COUNT(*) FROM article"));
  }

  /**
   * Keeps readings, all or none: when it returns they are on disk. An article that is in the record
   * stays as it is; its findings become these. An article whose id another one took meanwhile is
   * kept under that id with a number behind it.
   *
   * @param arrivals the readings, with their originals
   * @param reader version of the reader that made them
   * @param now the time of arrival of the articles that are new
   */
  public void keep(List<Arrival> arrivals, String reader, Instant now) throws IOException {
    transaction(
        () -> {
          for (Arrival arrival : arrivals) {
            long number = articles.put(arrival.reading().article(), now);
            articles.put(number, arrival.reading(), reader);
            index.put(number, arrival.reading());
            if (arrival.original().isPresent()) {
              originals.put(number, arrival.original().get());
            }
          }
          return arrivals.size();
        });
  }

  /** The article of an id. */
  public Optional<Article> article(String id) throws IOException {
    return query(() -> articles.of(id));
  }

  /** What the article of an id was read from, if that was kept. */
  public Optional<Original> original(String id) throws IOException {
    return query(() -> originals.of(id));
  }

  /**
   * Hands over every article in the order of arrival; only one is in memory at a time.
   *
   * @param reader version of the reader: readings of any other version are handed over as outdated
   * @param taker takes them; does not write to the record
   */
  public void each(String reader, Taker taker) throws IOException {
    query(
        () ->
            database.walk(
                connection,
                () -> {
                  articles.each(reader, taker);
                  return true;
                }));
  }

  /** The articles and findings for whoever looks things up; valid while the store is open. */
  public RecordIndex index() {
    return index;
  }

  /** What people said of findings; valid while the store is open. */
  public CorrectionTable corrections() {
    return new CorrectionTable(database, connection);
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

  /** What the last brief told, if it was kept. */
  public Optional<BriefTold> lastTold() throws IOException {
    Optional<BriefMark> last = lastBrief();
    return setting(TOLD)
        .flatMap(BriefTold::parse)
        .filter(t -> last.isPresent() && last.get().lastArticle() == t.lastArticle());
  }

  /** Keeps what the last brief told; what the one before it told is kept no longer. */
  public void told(BriefTold told) throws IOException {
    set(TOLD, told.kept());
  }

  private long number(String query) throws SQLException {
    try (PreparedStatement sql = connection.prepareStatement(query);
        ResultSet row = sql.executeQuery()) {
      return row.next() ? row.getLong(1) : 0;
    }
  }

  private <T> T query(Transaction.Work<T> work) throws IOException {
    try {
      return work.run();
    } catch (SQLException e) {
      throw database.explain(e);
    }
  }

  private <T> void transaction(Transaction.Work<T> work) throws IOException {
    query(() -> Transaction.run(database::begin, connection, work));
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
