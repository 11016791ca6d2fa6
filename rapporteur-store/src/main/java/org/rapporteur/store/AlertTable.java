package org.rapporteur.store;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What people want to be told of, and what they were told. Valid while its store is open; what a
 * method returned from is on disk. Not thread-safe.
 */
public final class AlertTable {

  private final Database database;
  private final Connection connection;

  AlertTable(Database database, Connection connection) {
    this.database = database;
    this.connection = connection;
  }

  /** The rules, in the order in which they were made. */
  public List<AlertRule> rules() throws IOException {
    try (PreparedStatement sql =
            connection.prepareStatement(
                "SELECT number, made_by, made, kind, terms, seen FROM alert_rule ORDER BY number");
        ResultSet row = sql.executeQuery()) {
      List<AlertRule> rules = new ArrayList<>();
      while (row.next()) {
        rules.add(
            new AlertRule(
                row.getLong(1),
                row.getString(2),
                Instant.parse(row.getString(3)),
                row.getString(4),
                row.getString(5),
                row.getLong(6)));
      }
      return rules;
    } catch (SQLException e) {
      throw database.explain(e);
    }
  }

  /** Keeps a rule. */
  public void keep(AlertRule rule) throws IOException {
    write(
        "INSERT INTO alert_rule (made_by, made, kind, terms, seen) VALUES (?, ?, ?, ?, ?)",
        rule.by(),
        rule.made().toString(),
        rule.kind(),
        rule.terms(),
        rule.seen());
  }

  /** Forgets a rule; what was told by it stays. Whether it was there. */
  public boolean forget(long rule) throws IOException {
    return write("DELETE FROM alert_rule WHERE number = ?", rule) > 0;
  }

  /** The rule was looked for up to a change. */
  public void seen(long rule, long change) throws IOException {
    write("UPDATE alert_rule SET seen = ? WHERE number = ?", change, rule);
  }

  /** Tells something, unless the rule told of the same item before; whether it was told now. */
  public boolean tell(Alert alert) throws IOException {
    return write(
            "INSERT INTO alert (rule, item, at, title, words, article)"
                + " VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING",
            alert.rule(),
            alert.item(),
            alert.at().toString(),
            alert.title(),
            alert.words(),
            alert.article())
        > 0;
  }

  /** The number of the last alert; 0 if there was none. */
  public long last() throws IOException {
    try (PreparedStatement sql =
            connection.prepareStatement("SELECT COALESCE(MAX(number), 0) FROM alert");
        ResultSet row = sql.executeQuery()) {
      return row.next() ? row.getLong(1) : 0;
    } catch (SQLException e) {
      throw database.explain(e);
    }
  }

  /** The alerts after a number, oldest first. */
  public List<Alert> after(long number, int limit) throws IOException {
    return alerts("WHERE number > ? ORDER BY number LIMIT ?", number, limit);
  }

  /** The newest alerts, newest first. */
  public List<Alert> newest(int limit) throws IOException {
    return alerts("WHERE number > ? ORDER BY number DESC LIMIT ?", 0, limit);
  }

  /** The number of the last alert that a courier brought; none if nothing is known of it. */
  public Optional<Long> brought(String courier) throws IOException {
    try (PreparedStatement sql =
        connection.prepareStatement("SELECT told FROM delivery WHERE courier = ?")) {
      sql.setString(1, courier);
      try (ResultSet row = sql.executeQuery()) {
        return row.next() ? Optional.of(row.getLong(1)) : Optional.empty();
      }
    } catch (SQLException e) {
      throw database.explain(e);
    }
  }

  /** A courier has brought the alerts up to a number. */
  public void brought(String courier, long number) throws IOException {
    write(
        "INSERT INTO delivery (courier, told) VALUES (?, ?)"
            + " ON CONFLICT (courier) DO UPDATE SET told = excluded.told",
        courier,
        number);
  }

  private List<Alert> alerts(String which, long after, int limit) throws IOException {
    try (PreparedStatement sql =
        connection.prepareStatement(
            "SELECT number, rule, item, at, title, words, article FROM alert " + which)) {
      sql.setLong(1, after);
      sql.setInt(2, limit);
      List<Alert> alerts = new ArrayList<>();
      try (ResultSet row = sql.executeQuery()) {
        while (row.next()) {
          alerts.add(
              new Alert(
                  row.getLong(1),
                  row.getLong(2),
                  row.getString(3),
                  Instant.parse(row.getString(4)),
                  row.getString(5),
                  row.getString(6),
                  row.getString(7)));
        }
      }
      return alerts;
    } catch (SQLException e) {
      throw database.explain(e);
    }
  }

  private int write(String statement, Object... values) throws IOException {
    try (PreparedStatement sql = connection.prepareStatement(statement)) {
      for (int i = 0; i < values.length; i++) {
        sql.setObject(i + 1, values[i]);
      }
      return sql.executeUpdate();
    } catch (SQLException e) {
      throw database.explain(e);
    }
  }
}
