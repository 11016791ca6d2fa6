package org.rapporteur.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;

/**
 * What a record tells as a whole, in lines. A whole is written piece by piece, so that nobody else
 * waits long, and is there for readers once all of it is; the one of before stays until the next
 * but one, for whoever still reads it. Valid while its store is open. Not thread-safe.
 */
public final class ComposedTable {

  private static final int BATCH = 4000;

  /** Up to so many characters a text is kept as it is. */
  private static final int SHORT = 1000;

  /** What is packed begins with it, and no other text does. */
  private static final char PACKED = 'x';

  /** What was begun longer ago and never ended, nobody ends any more. */
  private static final Duration GIVEN_UP = Duration.ofHours(1);

  private static final String LINE = "SELECT l.kind, l.place, l.since, l.body, ";

  private static final String BY_KEY =
      " FROM composed_key k JOIN composed_line l"
          + " ON l.composed = k.composed AND l.kind = k.kind AND l.place = k.place"
          + " WHERE k.composed = ? AND k.kind = ? AND k.key = ? ORDER BY k.place LIMIT ?";

  private final Database database;
  private final Connection connection;

  ComposedTable(Database database, Connection connection) {
    this.database = database;
    this.connection = connection;
  }

  /** The newest that is there whole. */
  public Optional<Composed> latest() throws IOException {
    return query(
        () -> {
          try (PreparedStatement sql =
                  connection.prepareStatement(
                      "SELECT number, change, version, took FROM composed"
                          + " WHERE took IS NOT NULL ORDER BY number DESC LIMIT 1");
              ResultSet row = sql.executeQuery()) {
            return row.next()
                ? Optional.of(
                    new Composed(
                        row.getLong(1),
                        row.getLong(2),
                        row.getString(3),
                        Duration.ofMillis(row.getLong(4))))
                : Optional.empty();
          }
        });
  }

  /** Begins a new one; the number under which its lines are put. */
  public long begin(long change, String version, Instant now) throws IOException {
    return query(
        () -> {
          try (PreparedStatement sql =
              connection.prepareStatement(
                  "INSERT INTO composed (change, version, begun) VALUES (?, ?, ?)"
                      + " RETURNING number")) {
            sql.setLong(1, change);
            sql.setString(2, version);
            sql.setString(3, now.toString());
            try (ResultSet row = sql.executeQuery()) {
              row.next();
              return row.getLong(1);
            }
          }
        });
  }

  /** Puts lines into one that was begun, all or none. */
  public void put(long composed, List<ComposedLine> lines) throws IOException {
    query(
        () ->
            Transaction.run(
                database::begin,
                connection,
                () -> {
                  try (PreparedStatement line =
                          connection.prepareStatement(
                              "INSERT INTO composed_line (composed, kind, place, since, body, detail)"
                                  + " VALUES (?, ?, ?, ?, ?, ?)");
                      PreparedStatement key =
                          connection.prepareStatement(
                              "INSERT INTO composed_key (composed, kind, key, place)"
                                  + " VALUES (?, ?, ?, ?)")) {
                    for (ComposedLine l : lines) {
                      line.setLong(1, composed);
                      line.setString(2, l.kind());
                      line.setInt(3, l.place());
                      line.setLong(4, l.since());
                      text(line, 5, l.body());
                      if (l.detail().isPresent()) {
                        text(line, 6, l.detail().get());
                      } else {
                        line.setNull(6, Types.VARBINARY);
                      }
                      line.addBatch();
                      for (String k : new LinkedHashSet<>(l.keys())) {
                        key.setLong(1, composed);
                        key.setString(2, l.kind());
                        key.setString(3, k);
                        key.setInt(4, l.place());
                        key.addBatch();
                      }
                    }
                    line.executeBatch();
                    key.executeBatch();
                  }
                  return true;
                }));
  }

  private static void text(PreparedStatement sql, int at, String text)
      throws SQLException, IOException {
    boolean plain = text.length() <= SHORT && (text.isEmpty() || text.charAt(0) != PACKED);
    sql.setBytes(at, plain ? text.getBytes(StandardCharsets.UTF_8) : Packed.of(text));
  }

  private static String text(ResultSet row, int at) throws SQLException, IOException {
    byte[] bytes = row.getBytes(at);
    return bytes.length > 0 && bytes[0] == PACKED
        ? Packed.unpacked(bytes)
        : new String(bytes, StandardCharsets.UTF_8);
  }

  /** From now on readers have this one. */
  public void publish(long composed, Duration took) throws IOException {
    write("UPDATE composed SET took = ? WHERE number = ?", took.toMillis(), composed);
  }

  /** Takes away what nobody reads any more, piece by piece. */
  public void retire(Instant now) throws IOException {
    for (long old : retired(now)) {
      while (write(
              "DELETE FROM composed_line WHERE composed = ? AND (kind, place) IN"
                  + " (SELECT kind, place FROM composed_line WHERE composed = ? LIMIT "
                  + BATCH
                  + ")",
              old,
              old)
          > 0) {}
      while (write(
              "DELETE FROM composed_key WHERE composed = ? AND (kind, key, place) IN"
                  + " (SELECT kind, key, place FROM composed_key WHERE composed = ? LIMIT "
                  + BATCH
                  + ")",
              old,
              old)
          > 0) {}
      write("DELETE FROM composed WHERE number = ?", old);
    }
  }

  private List<Long> retired(Instant now) throws IOException {
    return query(
        () -> {
          try (PreparedStatement sql =
              connection.prepareStatement(
                  "SELECT number FROM composed WHERE took IS NOT NULL AND number NOT IN"
                      + " (SELECT number FROM composed WHERE took IS NOT NULL"
                      + " ORDER BY number DESC LIMIT 2)"
                      + " OR took IS NULL AND begun < ?")) {
            sql.setString(1, now.minus(GIVEN_UP).toString());
            List<Long> found = new ArrayList<>();
            try (ResultSet row = sql.executeQuery()) {
              while (row.next()) {
                found.add(row.getLong(1));
              }
            }
            return found;
          }
        });
  }

  /** The lines of a list in its order, from a place on; without what their own pages show. */
  public List<ComposedLine> lines(Composed of, String kind, int from, int limit)
      throws IOException {
    return lines(
        LINE
            + "NULL FROM composed_line l WHERE l.composed = ? AND l.kind = ? AND l.place >= ?"
            + " ORDER BY l.place LIMIT ?",
        of.number(),
        kind,
        from,
        limit);
  }

  /** The first line that is asked for by a key, with what its own page shows. */
  public Optional<ComposedLine> one(Composed of, String kind, String key) throws IOException {
    return lines(LINE + "l.detail" + BY_KEY, of.number(), kind, key, 1).stream().findFirst();
  }

  /** The lines that are asked for by a key, in the order of their list; likewise. */
  public List<ComposedLine> keyed(Composed of, String kind, String key, int limit)
      throws IOException {
    return lines(LINE + "NULL" + BY_KEY, of.number(), kind, key, limit);
  }

  /** The lines of a list that were first told after a change, likewise. */
  public List<ComposedLine> since(Composed of, String kind, long change, int limit)
      throws IOException {
    return lines(
        LINE
            + "NULL FROM composed_line l WHERE l.composed = ? AND l.kind = ? AND l.since > ?"
            + " ORDER BY l.place LIMIT ?",
        of.number(),
        kind,
        change,
        limit);
  }

  private List<ComposedLine> lines(String select, Object... values) throws IOException {
    return query(
        () -> {
          try (PreparedStatement sql = connection.prepareStatement(select)) {
            set(sql, values);
            List<ComposedLine> found = new ArrayList<>();
            try (ResultSet row = sql.executeQuery()) {
              while (row.next()) {
                Optional<String> detail =
                    row.getObject(5) == null ? Optional.empty() : Optional.of(text(row, 5));
                found.add(
                    new ComposedLine(
                        row.getString(1),
                        row.getInt(2),
                        row.getLong(3),
                        List.of(),
                        text(row, 4),
                        detail));
              }
            }
            return found;
          }
        });
  }

  private int write(String statement, Object... values) throws IOException {
    return query(
        () -> {
          try (PreparedStatement sql = connection.prepareStatement(statement)) {
            set(sql, values);
            return sql.executeUpdate();
          }
        });
  }

  private static void set(PreparedStatement sql, Object... values) throws SQLException {
    for (int i = 0; i < values.length; i++) {
      sql.setObject(i + 1, values[i]);
    }
  }

  private <T> T query(Transaction.Work<T> work) throws IOException {
    try {
      return work.run();
    } catch (SQLException e) {
      throw database.explain(e);
    }
  }
}
