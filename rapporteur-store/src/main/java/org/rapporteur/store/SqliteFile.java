package org.rapporteur.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.rapporteur.store.StoreException.Problem;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/**
 * A record in one SQLite file. The file says in its header that it is a record and by which schema;
 * a write-ahead log lets others read while one writes, and a full synchronisation at each commit
 * keeps what was reported as kept through a power cut.
 */
final class SqliteFile implements Database {

  /** "RAPP", in the header's field for the application. */
  private static final int APPLICATION = 0x52415050;

  private static final int SCHEMA = 2;
  private static final int WAIT_MILLISECONDS = 60_000;

  /** Less space than this is none for a transaction. */
  private static final long LEAST_SPACE = 1 << 18;

  private final Path file;
  private final ArticleStore.Mode mode;

  SqliteFile(Path file, ArticleStore.Mode mode) {
    this.file = file;
    this.mode = mode;
  }

  @Override
  public Connection open() throws StoreException {
    if (mode == ArticleStore.Mode.EXISTING && !Files.exists(file)) {
      throw new StoreException(file, Problem.MISSING);
    }
    SQLiteConfig config = new SQLiteConfig();
    config.setBusyTimeout(WAIT_MILLISECONDS);
    config.enforceForeignKeys(true);
    config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
    config.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
    try {
      Connection connection = config.createConnection("jdbc:sqlite:" + file.toAbsolutePath());
      boolean ready = false;
      try {
        checkKind(connection);
        prepare(connection);
        ready = true;
        return connection;
      } finally {
        if (!ready) {
          connection.close();
        }
      }
    } catch (SQLException e) {
      throw explain(e);
    }
  }

  /** Looks before anything is written: a file of some other program stays as it is. */
  private void checkKind(Connection connection) throws SQLException, StoreException {
    try (Statement sql = connection.createStatement()) {
      int application = number(sql, "PRAGMA application_id");
      boolean empty = number(sql, "SELECT COUNT(*) FROM sqlite_master") == 0;
      if (application != APPLICATION && !empty) {
        throw new StoreException(file, Problem.NOT_A_RECORD);
      }
      if (application == APPLICATION && number(sql, "PRAGMA user_version") > SCHEMA) {
        throw new StoreException(file, Problem.NEWER);
      }
    }
  }

  private static void prepare(Connection connection) throws SQLException {
    try (Statement sql = connection.createStatement()) {
      sql.execute("PRAGMA journal_mode = WAL");
      if (number(sql, "PRAGMA user_version") == SCHEMA) {
        return;
      }
      connection.setAutoCommit(false);
      // Asked again inside the transaction: another process may have made the schema meanwhile.
      for (int step = number(sql, "PRAGMA user_version") + 1; step <= SCHEMA; step++) {
        for (String statement : schema(step).split(";\n")) {
          if (!statement.isBlank()) {
            sql.execute(statement);
          }
        }
        sql.execute("PRAGMA application_id = " + APPLICATION);
        sql.execute("PRAGMA user_version = " + step);
      }
      connection.commit();
      connection.setAutoCommit(true);
    }
  }

  /** What turns a record of the schema before into one of this. */
  private static String schema(int step) {
    try (InputStream in = SqliteFile.class.getResourceAsStream("schema-" + step + ".sql")) {
      if (in == null) {
        throw new IllegalStateException("the schema is missing from the program");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static int number(Statement sql, String query) throws SQLException {
    try (ResultSet row = sql.executeQuery(query)) {
      return row.next() ? row.getInt(1) : 0;
    }
  }

  @Override
  public StoreException explain(SQLException e) {
    return new StoreException(file, problem(e), e);
  }

  /** What writes to a full disk fails in many ways; the disk itself is asked. */
  private boolean isFull() {
    try {
      return Files.getFileStore(file.toAbsolutePath().getParent()).getUsableSpace() < LEAST_SPACE;
    } catch (IOException e) {
      return false;
    }
  }

  private Problem problem(SQLException e) {
    if (!(e instanceof SQLiteException sqlite)) {
      return Problem.OTHER;
    }
    // An extended code's low byte is the plain code.
    int plain = sqlite.getResultCode().code & 0xff;
    boolean failed =
        plain == SQLiteErrorCode.SQLITE_IOERR.code || plain == SQLiteErrorCode.SQLITE_CANTOPEN.code;
    if (plain == SQLiteErrorCode.SQLITE_FULL.code || failed && isFull()) {
      return Problem.DISK_FULL;
    }
    if (plain == SQLiteErrorCode.SQLITE_BUSY.code || plain == SQLiteErrorCode.SQLITE_LOCKED.code) {
      return Problem.IN_USE;
    }
    if (plain == SQLiteErrorCode.SQLITE_NOTADB.code) {
      return Problem.NOT_A_RECORD;
    }
    if (plain == SQLiteErrorCode.SQLITE_CORRUPT.code) {
      return Problem.DAMAGED;
    }
    if (plain == SQLiteErrorCode.SQLITE_CANTOPEN.code
        || plain == SQLiteErrorCode.SQLITE_READONLY.code
        || plain == SQLiteErrorCode.SQLITE_PERM.code) {
      return Problem.NOT_ALLOWED;
    }
    return Problem.OTHER;
  }
}
