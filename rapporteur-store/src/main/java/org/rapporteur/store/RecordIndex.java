package org.rapporteur.store;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.article.Article;
import org.rapporteur.article.Diagnostic;
import org.rapporteur.record.Reading;
import org.rapporteur.report.ReadingCodec;

/**
 * A record's articles and findings for whoever looks things up, one at a time or by what they say.
 * Valid while its store is open. Not thread-safe.
 */
public final class RecordIndex {

  private static final int BATCH = 128;

  /** Takes the readings of a record, one after the other. */
  public interface Taker {
    /** Takes one. */
    void take(Reading reading) throws IOException;
  }

  private final Database database;
  private final Connection connection;
  private final FindingTable table;
  private final Finder finder;
  private final ReadingCodec codec = new ReadingCodec();

  RecordIndex(Database database, Connection connection) {
    this.database = database;
    this.connection = connection;
    this.table = new FindingTable(connection);
    this.finder = new Finder(database, connection);
  }

  /**
   * A page of what is looked for, newest articles first, the findings of an article in its order.
   *
   * @param lookup what
   * @param after the last place of the page before
   * @param limit at most so many
   */
  public List<Found> find(Lookup lookup, Optional<Found.Place> after, int limit)
      throws IOException {
    return query(() -> finder.find(lookup, after, limit));
  }

  /** What was done to the record, in order. */
  public ChangeTable changes() {
    return new ChangeTable(database, connection);
  }

  /** What people want to be told of, and what they were told. */
  public AlertTable alerts() {
    return new AlertTable(database, connection);
  }

  /** What the record tells as a whole, in lines. */
  public ComposedTable composed() {
    return new ComposedTable(database, connection);
  }

  /** What was found in the article, by whichever version of the reader. */
  public Optional<Reading> reading(String article) throws IOException {
    return query(
        () -> {
          try (PreparedStatement sql =
              connection.prepareStatement(
                  "SELECT a.kept, r.findings FROM article a"
                      + " LEFT JOIN reading r ON r.article = a.number WHERE a.id = ?")) {
            sql.setString(1, article);
            try (ResultSet row = sql.executeQuery()) {
              return row.next() ? Optional.of(reading(row, 1)) : Optional.empty();
            }
          }
        });
  }

  /** Hands over what was found in each article, in the order of arrival, by whichever version. */
  public void each(Taker taker) throws IOException {
    this.<Boolean>walk(
        () -> {
          try (PreparedStatement sql =
                  connection.prepareStatement(
                      "SELECT a.kept, r.findings FROM article a"
                          + " LEFT JOIN reading r ON r.article = a.number ORDER BY a.number");
              ResultSet row = sql.executeQuery()) {
            while (row.next()) {
              taker.take(reading(row, 1));
            }
          }
          return true;
        });
  }

  /** Text that is another one after anything was kept, read again, corrected or removed. */
  public String state() throws IOException {
    return query(
        () -> {
          try (PreparedStatement sql =
                  connection.prepareStatement("SELECT COALESCE(MAX(number), 0) FROM change");
              ResultSet row = sql.executeQuery()) {
            return row.next() ? row.getString(1) : "";
          }
        });
  }

  /**
   * Takes an article out of the record, with all that was found in it.
   *
   * @return whether it was there
   */
  public boolean remove(String article) throws IOException {
    return query(() -> Transaction.run(database::begin, connection, () -> removed(article)));
  }

  private boolean removed(String article) throws SQLException {
    long number;
    try (PreparedStatement sql =
        connection.prepareStatement("SELECT number FROM article WHERE id = ?")) {
      sql.setString(1, article);
      try (ResultSet row = sql.executeQuery()) {
        if (!row.next()) {
          return false;
        }
        number = row.getLong(1);
      }
    }
    table.remove(number);
    for (String statement :
        List.of(
            "DELETE FROM original WHERE article = ?",
            "DELETE FROM reading WHERE article = ?",
            "DELETE FROM article WHERE number = ?")) {
      try (PreparedStatement sql = connection.prepareStatement(statement)) {
        sql.setLong(1, number);
        sql.executeUpdate();
      }
    }
    return true;
  }

  /** These are the findings of the article from now on; inside the caller's transaction. */
  void put(long article, Reading reading) throws SQLException {
    table.put(article, reading);
  }

  /** Puts in the tables what a record of before the tables holds. */
  void fill() throws IOException {
    this.<Boolean>query(
        () -> {
          // Every opening asks: two counts are soon told, a walk through all articles is not.
          while (number("SELECT COUNT(*) FROM tabled") != number("SELECT COUNT(*) FROM article")) {
            // Asked again inside the transaction: another process may have filled them meanwhile.
            Transaction.run(database::begin, connection, () -> table(untabled(0)));
          }
          return true;
        });
  }

  /** The same inside the caller's transaction. */
  boolean fillHere() throws SQLException, IOException {
    List<Long> numbers = untabled(0);
    while (!numbers.isEmpty()) {
      table(numbers);
      numbers = untabled(numbers.get(numbers.size() - 1));
    }
    return true;
  }

  private boolean table(List<Long> articles) throws SQLException, IOException {
    for (long article : articles) {
      try (PreparedStatement sql =
          connection.prepareStatement(
              "SELECT a.kept, r.findings FROM article a"
                  + " LEFT JOIN reading r ON r.article = a.number WHERE a.number = ?")) {
        sql.setLong(1, article);
        try (ResultSet row = sql.executeQuery()) {
          if (row.next()) {
            table.put(article, reading(row, 1));
          }
        }
      }
    }
    return true;
  }

  private long number(String query) throws SQLException {
    try (PreparedStatement sql = connection.prepareStatement(query);
        ResultSet row = sql.executeQuery()) {
      return row.next() ? row.getLong(1) : 0;
    }
  }

  private List<Long> untabled(long after) throws SQLException {
    List<Long> numbers = new ArrayList<>();
    try (PreparedStatement sql =
        connection.prepareStatement(
            "SELECT number FROM article WHERE number > ? AND NOT EXISTS"
                + " (SELECT 1 FROM tabled WHERE tabled.article = article.number)"
                + " ORDER BY number LIMIT "
                + BATCH)) {
      sql.setLong(1, after);
      try (ResultSet row = sql.executeQuery()) {
        while (row.next()) {
          numbers.add(row.getLong(1));
        }
      }
    }
    return numbers;
  }

  /** What an earlier version kept in a form of its own is as good as not read. */
  private Reading reading(ResultSet row, int at) throws SQLException, IOException {
    Article article = codec.article(Packed.unpacked(row.getBytes(at)));
    byte[] findings = row.getBytes(at + 1);
    Diagnostic unread =
        Diagnostic.of("not-read", "What was found here must be read again by this version.");
    if (findings == null) {
      return Reading.nothing(article, List.of(unread));
    }
    try {
      return codec.reading(article, Packed.unpacked(findings));
    } catch (IOException e) {
      return Reading.nothing(article, List.of(unread));
    }
  }

  private <T> T walk(Transaction.Work<T> work) throws IOException {
    return query(() -> database.walk(connection, work));
  }

  private <T> T query(Transaction.Work<T> work) throws IOException {
    try {
      return work.run();
    } catch (SQLException e) {
      throw database.explain(e);
    }
  }
}
