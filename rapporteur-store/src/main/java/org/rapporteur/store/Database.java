package org.rapporteur.store;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** What differs between the databases that can hold a record. */
interface Database {

  /** A connection to a record whose schema is the current one; made or brought up to date first. */
  Connection open() throws StoreException;

  /** Begins a transaction that writes. Only one does at a time, whoever waits goes on after it. */
  void begin(Connection connection) throws SQLException;

  /** Reads rows one after the other; only a few are in memory, however many there are. */
  <T> T walk(Connection connection, Transaction.Work<T> work) throws SQLException, IOException;

  /** After rows were put with the numbers that they had elsewhere, the next get the next ones. */
  void countOn(Connection connection) throws SQLException;

  /** What must hold of a row of a table of words. */
  Clause matching(String table, WordQuery words);

  /** The failure in a person's words. */
  StoreException explain(SQLException e);

  /** That something of the record, which is named, cannot be read. */
  StoreException damaged(String what, IOException e);

  /** The database that an address names. */
  static Database of(RecordAddress address, ArticleStore.Mode mode) {
    if (address instanceof ServerAddress server) {
      return new PostgresServer(server, mode);
    }
    return new SqliteFile(((FileAddress) address).path(), mode);
  }

  /**
   * Part of a statement.
   *
   * @param sql with a question mark for each value
   * @param values the values
   */
  record Clause(String sql, List<Object> values) {
    /** Copies the list. */
    public Clause {
      values = List.copyOf(values);
    }
  }
}
