package org.rapporteur.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** A statement with its values, some of which may be an article's number that comes later. */
final class Query {

  /** Stands for the number of an article that is not known yet. */
  static final Object ARTICLE = new Object();

  private final StringBuilder statement = new StringBuilder();
  private final List<Object> values = new ArrayList<>();

  void add(String part, Object... these) {
    statement.append(part);
    values.addAll(List.of(these));
  }

  PreparedStatement prepare(Connection connection) throws SQLException {
    PreparedStatement sql = connection.prepareStatement(statement.toString());
    for (int i = 0; i < values.size(); i++) {
      if (values.get(i) != ARTICLE) {
        sql.setObject(i + 1, values.get(i));
      }
    }
    return sql;
  }

  /** Asks of this article from now on. */
  void of(long article, PreparedStatement sql) throws SQLException {
    for (int i = 0; i < values.size(); i++) {
      if (values.get(i) == ARTICLE) {
        sql.setLong(i + 1, article);
      }
    }
  }
}
