package org.rapporteur.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.text.Folding;

/** What is looked for, as statements for the database. */
final class Question {

  /** Where it is looked for. */
  enum Scope {
    /** In one article at a time. */
    ONE,
    /** In all of them at once. */
    ALL
  }

  private static final Set<ItemKind> FINDINGS = EnumSet.complementOf(EnumSet.of(ItemKind.ARTICLE));

  private static final String NAMED =
      "(' ' || x.folded || ' ' LIKE ? OR ' ' || x.folded || ' ' LIKE ?)";

  private final Database database;
  private final Connection connection;
  private final Lookup lookup;
  private final Optional<Found.Place> after;
  private final Set<ItemKind> kinds = EnumSet.copyOf(FINDINGS);

  Question(Database database, Connection connection, Lookup lookup, Optional<Found.Place> after) {
    this.database = database;
    this.connection = connection;
    this.lookup = lookup;
    this.after = after;
    kinds.retainAll(lookup.kinds());
  }

  boolean isOfArticles() {
    return lookup.kinds().contains(ItemKind.ARTICLE);
  }

  boolean isOfFindings() {
    return !kinds.isEmpty();
  }

  /** The articles to look through: the newest first, from where the page before ended. */
  Query newest(int most) {
    Query query = new Query();
    query.add("SELECT a.number FROM article a WHERE TRUE");
    published(query);
    after.ifPresent(
        place ->
            query.add(
                " AND (COALESCE(a.published, ''), a.number) <= (?, ?)",
                place.published(),
                place.article()));
    query.add(" ORDER BY a.published DESC NULLS LAST, a.number DESC LIMIT ?", most);
    return query;
  }

  Query articles(Scope scope, int limit) throws SQLException {
    Query query = new Query();
    query.add("SELECT a.number, a.id, a.title, a.outlet, a.published FROM article a WHERE ");
    one(query, scope);
    words(query, "a.number", "article_words", scope == Scope.ONE ? " AND rowid = ?" : "");
    for (Lookup.Condition condition : lookup.conditions()) {
      if (!ofArticle(query, condition)) {
        query.add(not(condition) + " EXISTS (SELECT 1 FROM finding f WHERE f.article = a.number");
        ofFinding(
            query,
            new Lookup.Condition(condition.field(), condition.value(), Lookup.Sense.MUST),
            scope);
        query.add(")");
      }
    }
    published(query);
    if (lookup.since().isPresent()) {
      query.add(
          " AND a.id IN (SELECT article FROM change WHERE number > ? AND what = 'read')",
          lookup.since().getAsLong());
    }
    after.ifPresent(
        place ->
            query.add(
                " AND (COALESCE(a.published, ''), a.number) < (?, ?)",
                place.published(),
                place.article()));
    query.add(" ORDER BY a.published DESC NULLS LAST, a.number DESC LIMIT ?", limit);
    return query;
  }

  Query findings(Scope scope, int limit) throws SQLException {
    Query query = new Query();
    query.add(
        "SELECT f.number, a.number, f.kind, f.id, a.id, a.title, a.outlet, a.published, f.type,"
            + " f.status, f.topic, f.value, f.first_day, f.last_day, f.quote"
            + " FROM finding f JOIN article a ON a.number = f.article WHERE ");
    one(query, scope);
    kinds(query);
    String within =
        scope == Scope.ONE
            ? " AND rowid >= (SELECT MIN(number) FROM finding WHERE article = ?)"
                + " AND rowid <= (SELECT MAX(number) FROM finding WHERE article = ?)"
            : "";
    words(query, "f.number", "finding_words", within);
    for (Lookup.Condition condition : lookup.conditions()) {
      if (!ofArticle(query, condition)) {
        ofFinding(query, condition, scope);
      }
    }
    published(query);
    if (lookup.since().isPresent()) {
      query.add(
          " AND f.id IN (SELECT id FROM finding_since WHERE number > ?)",
          lookup.since().getAsLong());
    }
    after.ifPresent(
        place ->
            query.add(
                " AND (COALESCE(a.published, '') < ? OR COALESCE(a.published, '') = ?"
                    + " AND (a.number < ? OR a.number = ? AND f.number > ?))",
                place.published(),
                place.published(),
                place.article(),
                place.article(),
                place.finding()));
    query.add(" ORDER BY a.published DESC NULLS LAST, a.number DESC, f.number LIMIT ?", limit);
    return query;
  }

  private static void one(Query query, Scope scope) {
    if (scope == Scope.ONE) {
      query.add("a.number = ?", Query.ARTICLE);
    } else {
      query.add("TRUE");
    }
  }

  /** Where words narrow it more, an index of kinds must not be tempting. */
  private void kinds(Query query) {
    if (kinds.equals(FINDINGS)) {
      return;
    }
    query.add(lookup.words().isPresent() ? " AND f.kind || '' IN (" : " AND f.kind IN (");
    String comma = "";
    for (ItemKind kind : kinds) {
      query.add(comma + "?", kind.code());
      comma = ", ";
    }
    query.add(")");
  }

  private void words(Query query, String number, String table, String within) {
    lookup.words().ifPresent(w -> words(query, number + " IN", table, w, within));
    lookup.without().ifPresent(w -> words(query, number + " NOT IN", table, w, within));
  }

  private void words(Query query, String among, String table, WordQuery words, String within) {
    Database.Clause matching = database.matching(table, words);
    query.add(" AND " + among + " (SELECT rowid FROM " + table + " WHERE ");
    query.add(matching.sql(), matching.values().toArray());
    query.add(within, within.chars().filter(c -> c == '?').mapToObj(c -> Query.ARTICLE).toArray());
    query.add(")");
  }

  private void published(Query query) {
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

  private static void ofFinding(Query query, Lookup.Condition condition, Scope scope) {
    String actor =
        not(condition)
            + (scope == Scope.ONE
                ? " EXISTS (SELECT 1 FROM finding_actor x WHERE x.finding = f.number AND "
                : " f.number IN (SELECT x.finding FROM finding_actor x WHERE ");
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
}
