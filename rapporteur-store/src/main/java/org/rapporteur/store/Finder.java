package org.rapporteur.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.text.Folding;

/** Looks things up in the tables of a record. Not thread-safe. */
final class Finder {

  private static final String NAMED =
      "(' ' || x.folded || ' ' LIKE ? OR ' ' || x.folded || ' ' LIKE ?)";

  private final Database database;
  private final Connection connection;

  Finder(Database database, Connection connection) {
    this.database = database;
    this.connection = connection;
  }

  /** A page of what is looked for, newest articles first. */
  List<Found> find(Lookup lookup, Optional<Found.Place> after, int limit) throws SQLException {
    List<Found> found = new ArrayList<>();
    if (lookup.kinds().contains(ItemKind.ARTICLE)) {
      found.addAll(articles(lookup, after, limit));
    }
    Set<ItemKind> kinds = EnumSet.noneOf(ItemKind.class);
    kinds.addAll(lookup.kinds());
    kinds.remove(ItemKind.ARTICLE);
    if (!kinds.isEmpty()) {
      found.addAll(findings(lookup, kinds, after, limit));
    }
    found.sort((a, b) -> a.place().compareTo(b.place()));
    return found.subList(0, Math.min(limit, found.size()));
  }

  private List<Found> articles(Lookup lookup, Optional<Found.Place> after, int limit)
      throws SQLException {
    Query query = new Query();
    query.add("SELECT a.number, a.id, a.title, a.outlet, a.published FROM article a WHERE TRUE");
    words(query, "a.number", "article_words", lookup);
    for (Lookup.Condition condition : lookup.conditions()) {
      if (!ofArticle(query, condition)) {
        query.add(not(condition) + " EXISTS (SELECT 1 FROM finding f WHERE f.article = a.number");
        ofFinding(
            query, new Lookup.Condition(condition.field(), condition.value(), Lookup.Sense.MUST));
        query.add(")");
      }
    }
    published(query, lookup);
    if (lookup.since().isPresent()) {
      query.add(
          " AND a.id IN (SELECT article FROM change WHERE number > ? AND what = 'read')",
          lookup.since().getAsLong());
    }
    if (after.isPresent()) {
      query.add(
          " AND (COALESCE(a.published, ''), a.number) < (?, ?)",
          after.get().published(),
          after.get().article());
    }
    query.add(" ORDER BY COALESCE(a.published, '') DESC, a.number DESC LIMIT ?", limit);
    List<Found> found = new ArrayList<>();
    try (PreparedStatement sql = query.prepare(connection);
        ResultSet row = sql.executeQuery()) {
      while (row.next()) {
        String day = Optional.ofNullable(row.getString(5)).orElse("");
        found.add(
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
    return found;
  }

  private List<Found> findings(
      Lookup lookup, Set<ItemKind> kinds, Optional<Found.Place> after, int limit)
      throws SQLException {
    Query query = new Query();
    query.add(
        "SELECT f.number, a.number, f.kind, f.id, a.id, a.title, a.outlet, a.published, f.type,"
            + " f.status, f.topic, f.value, f.first_day, f.last_day, f.quote"
            + " FROM finding f JOIN article a ON a.number = f.article WHERE f.kind IN (");
    String comma = "";
    for (ItemKind kind : kinds) {
      query.add(comma + "?", kind.code());
      comma = ", ";
    }
    query.add(")");
    words(query, "f.number", "finding_words", lookup);
    for (Lookup.Condition condition : lookup.conditions()) {
      if (!ofArticle(query, condition)) {
        ofFinding(query, condition);
      }
    }
    published(query, lookup);
    if (lookup.since().isPresent()) {
      query.add(
          " AND f.id IN (SELECT id FROM finding_since WHERE number > ?)",
          lookup.since().getAsLong());
    }
    if (after.isPresent()) {
      Found.Place place = after.get();
      query.add(
          " AND (COALESCE(a.published, '') < ? OR COALESCE(a.published, '') = ?"
              + " AND (a.number < ? OR a.number = ? AND f.number > ?))",
          place.published(),
          place.published(),
          place.article(),
          place.article(),
          place.finding());
    }
    query.add(" ORDER BY COALESCE(a.published, '') DESC, a.number DESC, f.number LIMIT ?", limit);
    List<Found> found = new ArrayList<>();
    try (PreparedStatement sql = query.prepare(connection);
        ResultSet row = sql.executeQuery()) {
      while (row.next()) {
        found.add(finding(row));
      }
    }
    return found;
  }

  private Found finding(ResultSet row) throws SQLException {
    String day = Optional.ofNullable(row.getString(8)).orElse("");
    return new Found(
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
        sides(row.getLong(1)));
  }

  private List<Found.Side> sides(long finding) throws SQLException {
    List<Found.Side> sides = new ArrayList<>();
    try (PreparedStatement sql =
        connection.prepareStatement(
            "SELECT role, name, party FROM finding_actor WHERE finding = ? ORDER BY rowid")) {
      sql.setLong(1, finding);
      try (ResultSet row = sql.executeQuery()) {
        while (row.next()) {
          sides.add(new Found.Side(row.getString(1), row.getString(2), text(row, 3)));
        }
      }
    }
    return sides;
  }

  private void words(Query query, String number, String table, Lookup lookup) {
    lookup.words().ifPresent(words -> words(query, number + " IN", table, words));
    lookup.without().ifPresent(words -> words(query, number + " NOT IN", table, words));
  }

  private void words(Query query, String among, String table, WordQuery words) {
    Database.Clause matching = database.matching(table, words);
    query.add(" AND " + among + " (SELECT rowid FROM " + table + " WHERE ");
    query.add(matching.sql() + ")", matching.values().toArray());
  }

  private static void published(Query query, Lookup lookup) {
    lookup.from().ifPresent(day -> query.add(" AND a.published >= ?", day.toString()));
    lookup.to().ifPresent(day -> query.add(" AND a.published <= ?", day.toString()));
    lookup.article().ifPresent(id -> query.add(" AND a.id = ?", id));
  }

  /** Outlets are few: their names are folded here, not in the database. */
  private boolean ofArticle(Query query, Lookup.Condition condition) throws SQLException {
    if (condition.field() != Lookup.Field.OUTLET) {
      return false;
    }
    String wanted = " " + Folding.plain(condition.value()) + " ";
    query.add(not(condition) + " COALESCE(a.outlet, '') IN (");
    String comma = "";
    try (PreparedStatement sql =
            connection.prepareStatement(
                "SELECT DISTINCT outlet FROM article WHERE outlet IS NOT NULL");
        ResultSet row = sql.executeQuery()) {
      while (row.next()) {
        if ((" " + Folding.plain(row.getString(1)) + " ").contains(wanted)) {
          query.add(comma + "?", row.getString(1));
          comma = ", ";
        }
      }
    }
    query.add(")");
    return true;
  }

  private static void ofFinding(Query query, Lookup.Condition condition) {
    String actor = not(condition) + " f.number IN (SELECT x.finding FROM finding_actor x WHERE ";
    switch (condition.field()) {
      case SPEAKER ->
          query.add(
              actor + "x.role = 'speaker' AND " + NAMED + ")",
              named(condition.value()),
              joined(condition.value()));
      case NAME ->
          query.add(actor + NAMED + ")", named(condition.value()), joined(condition.value()));
      case PARTY ->
          query.add(
              actor + "(lower(x.party) = lower(?) OR " + NAMED + "))",
              condition.value(),
              named(condition.value()),
              joined(condition.value()));
      case TYPE -> query.add(not(condition) + " lower(f.type) = lower(?)", condition.value());
      case STATUS -> query.add(not(condition) + " lower(f.status) = lower(?)", condition.value());
      case ID -> query.add(not(condition) + " f.id = ?", condition.value());
      case OUTLET -> throw new IllegalArgumentException("not of a finding: " + condition);
    }
  }

  private static String not(Lookup.Condition condition) {
    return condition.sense() == Lookup.Sense.MUST ? " AND" : " AND NOT";
  }

  /** A name within a name, whole words; a star at its end leaves the last one open. */
  private static String named(String name) {
    return within(Folding.plain(name), name);
  }

  private static String joined(String name) {
    return within(Folding.joined(name), name);
  }

  private static String within(String folded, String name) {
    return "% " + folded + (name.endsWith("*") ? "%" : " %");
  }

  private static Optional<String> text(ResultSet row, int at) throws SQLException {
    return Optional.ofNullable(row.getString(at));
  }

  private static Optional<LocalDate> day(ResultSet row, int at) throws SQLException {
    return text(row, at).map(LocalDate::parse);
  }

  /** A statement with its values. */
  private static final class Query {
    private final StringBuilder statement = new StringBuilder();
    private final List<Object> values = new ArrayList<>();

    void add(String part, Object... these) {
      statement.append(part);
      values.addAll(List.of(these));
    }

    PreparedStatement prepare(Connection connection) throws SQLException {
      PreparedStatement sql = connection.prepareStatement(statement.toString());
      for (int i = 0; i < values.size(); i++) {
        sql.setObject(i + 1, values.get(i));
      }
      return sql;
    }
  }
}
