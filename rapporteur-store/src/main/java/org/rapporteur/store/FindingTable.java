package org.rapporteur.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import org.rapporteur.record.Provenance;
import org.rapporteur.record.Reading;
import org.rapporteur.text.CodePoints;
import org.rapporteur.text.Folding;

/** The findings of a record as rows, and the words by which they are found. Not thread-safe. */
final class FindingTable {

  private static final List<String> OF_A_FINDING = List.of("finding_actor", "evidence");

  private final Connection connection;

  FindingTable(Connection connection) {
    this.connection = connection;
  }

  /** These are the findings of the article from now on. */
  void put(long article, Reading reading) throws SQLException {
    remove(article);
    long number = last();
    CodePoints places = CodePoints.of(reading.article().text());
    try (PreparedStatement finding =
            connection.prepareStatement(
                "INSERT INTO finding (number, article, id, kind, type, status, topic, value, place,"
                    + " first_day, last_day, quote, rule, confidence)"
                    + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
        PreparedStatement actor =
            connection.prepareStatement("INSERT INTO finding_actor VALUES (?, ?, ?, ?, ?)");
        PreparedStatement evidence =
            connection.prepareStatement("INSERT INTO evidence VALUES (?, ?, ?, ?, ?)");
        PreparedStatement words =
            connection.prepareStatement(
                "INSERT INTO finding_words (rowid, body, joined) VALUES (?, ?, ?)")) {
      for (FindingRow row : FindingRows.of(reading)) {
        number++;
        put(finding, article, number, row);
        for (FindingRow.Side side : row.actors()) {
          actor.setLong(1, number);
          actor.setString(2, side.role());
          actor.setString(3, ArticleTable.plain(side.name()));
          actor.setString(4, Folding.plain(side.name()) + " | " + Folding.joined(side.name()));
          ArticleTable.text(actor, 5, side.party());
          actor.addBatch();
        }
        for (FindingRow.Part part : row.parts()) {
          evidence.setLong(1, number);
          evidence.setString(2, part.role());
          evidence.setInt(3, places.offset(part.words().span().start()));
          evidence.setInt(4, places.offset(part.words().span().end()));
          evidence.setString(5, ArticleTable.plain(part.words().quote()));
          evidence.addBatch();
        }
        Words of = Words.of(row.quote());
        words.setLong(1, number);
        words.setString(2, of.words());
        words.setString(3, of.joined());
        words.addBatch();
      }
      finding.executeBatch();
      actor.executeBatch();
      evidence.executeBatch();
      words.executeBatch();
    }
    index(article, reading);
  }

  private static void put(PreparedStatement sql, long article, long number, FindingRow row)
      throws SQLException {
    sql.setLong(1, number);
    sql.setLong(2, article);
    sql.setString(3, row.id());
    sql.setString(4, row.kind().code());
    ArticleTable.text(sql, 5, row.type());
    ArticleTable.text(sql, 6, row.status());
    ArticleTable.text(sql, 7, row.topic());
    ArticleTable.text(sql, 8, row.value());
    ArticleTable.text(sql, 9, row.place());
    ArticleTable.text(sql, 10, row.date().earliest().map(LocalDate::toString));
    ArticleTable.text(sql, 11, row.date().latest().map(LocalDate::toString));
    sql.setString(12, ArticleTable.plain(row.quote()));
    ArticleTable.text(sql, 13, row.provenance().map(Provenance::rule));
    if (row.provenance().isPresent()) {
      sql.setDouble(14, row.provenance().get().confidence());
    } else {
      sql.setNull(14, Types.REAL);
    }
    sql.addBatch();
  }

  private void index(long article, Reading reading) throws SQLException {
    Words title = Words.of(reading.article().metadata().title().orElse(""));
    Words body = Words.of(reading.article().text());
    try (PreparedStatement sql =
        connection.prepareStatement(
            "INSERT INTO article_words (rowid, title, body, joined) VALUES (?, ?, ?, ?)")) {
      sql.setLong(1, article);
      sql.setString(2, title.words());
      sql.setString(3, body.words());
      sql.setString(4, (title.joined() + " " + body.joined()).strip());
      sql.executeUpdate();
    }
    run("INSERT INTO tabled (article) VALUES (?)", article);
  }

  /** The article is in the tables no more. */
  void remove(long article) throws SQLException {
    run(
        "DELETE FROM finding_words WHERE rowid IN (SELECT number FROM finding WHERE article = ?)",
        article);
    for (String table : OF_A_FINDING) {
      run(
          "DELETE FROM "
              + table
              + " WHERE finding IN"
              + " (SELECT number FROM finding WHERE article = ?)",
          article);
    }
    run("DELETE FROM finding WHERE article = ?", article);
    run("DELETE FROM article_words WHERE rowid = ?", article);
    run("DELETE FROM tabled WHERE article = ?", article);
  }

  private void run(String statement, long article) throws SQLException {
    try (PreparedStatement sql = connection.prepareStatement(statement)) {
      sql.setLong(1, article);
      sql.executeUpdate();
    }
  }

  private long last() throws SQLException {
    try (PreparedStatement sql =
            connection.prepareStatement("SELECT COALESCE(MAX(number), 0) FROM finding");
        ResultSet row = sql.executeQuery()) {
      return row.next() ? row.getLong(1) : 0;
    }
  }

  /** A text's words as the index takes them: one by one, and those that hang together as one. */
  private record Words(String words, String joined) {
    static Words of(String text) {
      StringBuilder each = new StringBuilder();
      StringBuilder joined = new StringBuilder();
      for (Folding.Compound compound : Folding.compounds(text)) {
        for (Folding.Word word : compound.words()) {
          each.append(word.folded()).append(' ');
        }
        if (compound.words().size() > 1) {
          joined.append(compound.joined()).append(' ');
        }
      }
      return new Words(each.toString().strip(), joined.toString().strip());
    }
  }
}
