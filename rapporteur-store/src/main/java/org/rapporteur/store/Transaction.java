package org.rapporteur.store;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;

/**
 * Work that is kept whole or not at all. What went wrong in it is told, not what then goes wrong
 * with its end: a full disk has SQLite roll back by itself, and a second time is an error.
 */
final class Transaction {

  /** What is done in it. */
  interface Work<T> {
    T run() throws SQLException, IOException;
  }

  /** How it begins. */
  interface Begin {
    void at(Connection connection) throws SQLException;
  }

  private Transaction() {}

  /** Does the work and commits it; rolls back whatever ends it otherwise. */
  static <T> T run(Begin begin, Connection connection, Work<T> work)
      throws SQLException, IOException {
    boolean done = false;
    try {
      begin.at(connection);
      T result = work.run();
      connection.commit();
      done = true;
      connection.setAutoCommit(true);
      return result;
    } finally {
      if (!done) {
        undo(connection);
      }
    }
  }

  private static void undo(Connection connection) {
    try {
      connection.rollback();
      connection.setAutoCommit(true);
    } catch (SQLException ignored) {
      // the error that led here is on its way, and says more
    }
  }
}
