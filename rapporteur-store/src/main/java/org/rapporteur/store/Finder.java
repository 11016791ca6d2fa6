package org.rapporteur.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.store.Question.Scope;

/**
 * Looks things up in the tables of a record. What is frequent fills a page from the newest articles
 * alone, which are looked through one by one; what is rare is found in the index of words and then
 * sorted. Not thread-safe.
 */
final class Finder {

  /** So many articles are looked through before the whole record is asked. */
  private static final int NEWEST = 500;

  /** What fewer rows hold is sorted sooner than met among the newest. */
  private static final int RARE = 2000;

  private final Database database;
  private final Connection connection;
  private final int newest;
  private final int rare;

  Finder(Database database, Connection connection) {
    this(database, connection, NEWEST, RARE);
  }

  Finder(Database database, Connection connection, int newest, int rare) {
    this.database = database;
    this.connection = connection;
    this.newest = newest;
    this.rare = rare;
  }

  /** A page of what is looked for, newest articles first. */
  List<Found> find(Lookup lookup, Optional<Found.Place> after, int limit) throws SQLException {
    Question question = new Question(database, connection, lookup, after);
    if (isWorthLooking(lookup)) {
      List<Long> articles = newest(question);
      List<Found> found = among(articles, question, limit);
      if (found.size() == limit || articles.size() < newest) {
        return found;
      }
    }
    return everywhere(question, limit);
  }

  /** A beginning of words costs as much in one article as in all. */
  private boolean isWorthLooking(Lookup lookup) throws SQLException {
    if (lookup.isOfOne()) {
      return false;
    }
    if (lookup.words().isEmpty() && lookup.without().isEmpty()) {
      return true;
    }
    return lookup.words().stream().noneMatch(WordQuery::isOpen)
        && lookup.without().stream().noneMatch(WordQuery::isOpen)
        && isFrequent(lookup);
  }

  private boolean isFrequent(Lookup lookup) throws SQLException {
    if (lookup.words().isEmpty()) {
      return true;
    }
    String table = lookup.kinds().contains(ItemKind.ARTICLE) ? "article_words" : "finding_words";
    Database.Clause matching = database.matching(table, lookup.words().get());
    Query query = new Query();
    query.add("SELECT COUNT(*) FROM (SELECT rowid FROM " + table + " WHERE ");
    query.add(matching.sql(), matching.values().toArray());
    query.add(" LIMIT ?) AS few", rare);
    try (PreparedStatement sql = query.prepare(connection);
        ResultSet row = sql.executeQuery()) {
      return row.next() && row.getInt(1) >= rare;
    }
  }

  private List<Long> newest(Question question) throws SQLException {
    List<Long> articles = new ArrayList<>();
    try (PreparedStatement sql = question.newest(newest).prepare(connection);
        ResultSet row = sql.executeQuery()) {
      while (row.next()) {
        articles.add(row.getLong(1));
      }
    }
    return articles;
  }

  private List<Found> among(List<Long> articles, Question question, int limit) throws SQLException {
    List<Found> found = new ArrayList<>();
    Query themselves = question.articles(Scope.ONE, limit);
    Query findings = question.findings(Scope.ONE, limit);
    try (PreparedStatement ofArticles = themselves.prepare(connection);
        PreparedStatement ofFindings = findings.prepare(connection)) {
      for (int i = 0; i < articles.size() && found.size() < limit; i++) {
        if (question.isOfArticles()) {
          themselves.of(articles.get(i), ofArticles);
          articles(ofArticles, found);
        }
        if (question.isOfFindings()) {
          findings.of(articles.get(i), ofFindings);
          findings(ofFindings, found);
        }
      }
    }
    return withSides(found.subList(0, Math.min(limit, found.size())));
  }

  private List<Found> everywhere(Question question, int limit) throws SQLException {
    List<Found> found = new ArrayList<>();
    if (question.isOfArticles()) {
      try (PreparedStatement sql = question.articles(Scope.ALL, limit).prepare(connection)) {
        articles(sql, found);
      }
    }
    if (question.isOfFindings()) {
      try (PreparedStatement sql = question.findings(Scope.ALL, limit).prepare(connection)) {
        findings(sql, found);
      }
    }
    found.sort((a, b) -> a.place().compareTo(b.place()));
    return withSides(found.subList(0, Math.min(limit, found.size())));
  }

  private static void articles(PreparedStatement sql, List<Found> into) throws SQLException {
    try (ResultSet row = sql.executeQuery()) {
      while (row.next()) {
        String day = Optional.ofNullable(row.getString(5)).orElse("");
        into.add(
            new Found(
                new Found.Place(day, row.getLong(1), 0),
                ItemKind.ARTICLE,
                row.getString(2),
                row.getString(2),
                text(row, 3),
                text(row, 4),
                day(row, 5),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "",
                List.of()));
      }
    }
  }

  private static void findings(PreparedStatement sql, List<Found> into) throws SQLException {
    try (ResultSet row = sql.executeQuery()) {
      while (row.next()) {
        String day = Optional.ofNullable(row.getString(8)).orElse("");
        into.add(
            new Found(
                new Found.Place(day, row.getLong(2), row.getLong(1)),
                ItemKind.parse(row.getString(3)).orElseThrow(),
                row.getString(4),
                row.getString(5),
                text(row, 6),
                text(row, 7),
                day(row, 8),
                text(row, 9),
                text(row, 10),
                text(row, 11),
                text(row, 12),
                day(row, 13),
                day(row, 14),
                row.getString(15),
                List.of()));
      }
    }
  }

  private List<Found> withSides(List<Found> found) throws SQLException {
    List<Found> whole = new ArrayList<>();
    try (PreparedStatement sql =
        connection.prepareStatement(
            "SELECT role, name, party FROM finding_actor WHERE finding = ? ORDER BY rowid")) {
      for (Found one : found) {
        whole.add(one.kind() == ItemKind.ARTICLE ? one : one.with(sides(sql, one)));
      }
    }
    return whole;
  }

  private static List<Found.Side> sides(PreparedStatement sql, Found found) throws SQLException {
    List<Found.Side> sides = new ArrayList<>();
    sql.setLong(1, found.place().finding());
    try (ResultSet row = sql.executeQuery()) {
      while (row.next()) {
        sides.add(new Found.Side(row.getString(1), row.getString(2), text(row, 3)));
      }
    }
    return sides;
  }

  private static Optional<String> text(ResultSet row, int at) throws SQLException {
    return Optional.ofNullable(row.getString(at));
  }

  private static Optional<LocalDate> day(ResultSet row, int at) throws SQLException {
    return text(row, at).map(LocalDate::parse);
  }
}
