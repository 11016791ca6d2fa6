package org.rapporteur.store;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * The corrections of a record and the log of what was done with them. Valid while its store is
 * open; what a method returned from is on disk. Not thread-safe.
 */
public final class CorrectionTable {

  private final Database database;
  private final Connection connection;

  CorrectionTable(Database database, Connection connection) {
    this.database = database;
    this.connection = connection;
  }

  /** All, in the order in which they were made. */
  public List<KeptCorrection> all() throws IOException {
    return guarded(
        () -> {
          List<KeptCorrection> found = new ArrayList<>();
          try (PreparedStatement sql =
                  connection.prepareStatement(
                      "SELECT id, article, line, undone FROM correction ORDER BY number");
              ResultSet row = sql.executeQuery()) {
            while (row.next()) {
              found.add(
                  new KeptCorrection(
                      row.getString(1),
                      row.getString(2),
                      row.getString(3),
                      row.getInt(4) == 0
                          ? KeptCorrection.State.HOLDS
                          : KeptCorrection.State.UNDONE));
            }
          }
          return found;
        });
  }

  /** The log from an entry on, oldest first. */
  public List<AuditEntry> log(long after) throws IOException {
    return guarded(
        () -> {
          List<AuditEntry> found = new ArrayList<>();
          try (PreparedStatement sql =
              connection.prepareStatement(
                  "SELECT number, at, who, deed, correction, line FROM audit WHERE number > ?"
                      + " ORDER BY number")) {
            sql.setLong(1, after);
            try (ResultSet row = sql.executeQuery()) {
              while (row.next()) {
                found.add(
                    new AuditEntry(
                        row.getLong(1),
                        Instant.parse(row.getString(2)),
                        row.getString(3),
                        row.getString(4),
                        row.getString(5),
                        row.getString(6)));
              }
            }
          }
          return found;
        });
  }

  /**
   * Keeps corrections, all or none; those that are kept already stay as they are.
   *
   * @param corrections the corrections
   * @param who who does it
   * @param deed {@code made} or {@code imported}
   * @param at when
   * @return how many were new
   */
  public int keep(List<KeptCorrection> corrections, String who, String deed, Instant at)
      throws IOException {
    return transaction(
        () -> {
          int added = 0;
          for (KeptCorrection correction : corrections) {
            try (PreparedStatement sql =
                connection.prepareStatement(
                    "INSERT INTO correction (id, article, line) VALUES (?, ?, ?)"
                        + " ON CONFLICT (id) DO NOTHING")) {
              sql.setString(1, correction.id());
              sql.setString(2, correction.article());
              sql.setString(3, correction.line());
              if (sql.executeUpdate() == 1) {
                added++;
                log(correction.id(), correction.line(), who, deed, at);
              }
            }
          }
          return added;
        });
  }

  /**
   * Takes a correction back, or brings it back again.
   *
   * @return whether anything changed
   */
  public boolean set(String id, KeptCorrection.State state, String who, Instant at)
      throws IOException {
    return this.<Boolean>transaction(
        () -> {
          int undone = state == KeptCorrection.State.UNDONE ? 1 : 0;
          String line;
          try (PreparedStatement sql =
              connection.prepareStatement(
                  "UPDATE correction SET undone = ? WHERE id = ? AND undone <> ? RETURNING line")) {
            sql.setInt(1, undone);
            sql.setString(2, id);
            sql.setInt(3, undone);
            try (ResultSet row = sql.executeQuery()) {
              if (!row.next()) {
                return false;
              }
              line = row.getString(1);
            }
          }
          log(id, line, who, undone == 1 ? "undone" : "redone", at);
          return true;
        });
  }

  private void log(String id, String line, String who, String deed, Instant at)
      throws SQLException {
    try (PreparedStatement sql =
        connection.prepareStatement(
            "INSERT INTO audit (at, who, deed, correction, line) VALUES (?, ?, ?, ?, ?)")) {
      sql.setString(1, at.toString());
      sql.setString(2, who);
      sql.setString(3, deed);
      sql.setString(4, id);
      sql.setString(5, line);
      sql.executeUpdate();
    }
  }

  private <T> T transaction(Transaction.Work<T> work) throws IOException {
    return guarded(() -> Transaction.run(database::begin, connection, work));
  }

  private <T> T guarded(Transaction.Work<T> work) throws IOException {
    try {
      return work.run();
    } catch (SQLException e) {
      throw database.explain(e);
    }
  }
}
