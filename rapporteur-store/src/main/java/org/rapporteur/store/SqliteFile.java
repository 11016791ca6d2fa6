package org.rapporteur.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import org.rapporteur.store.StoreException.Problem;
import org.sqlite.NativeLibraryNotFoundException;
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

  /**
   * What turned a record of schema 7 into one of 8 is in schema-8.sql, for servers postgres-8.sql.
   */
  static final int SCHEMA = 8;

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
    if (mode != ArticleStore.Mode.CREATE && !Files.exists(file)) {
      throw new StoreException(address(), Problem.MISSING);
    }
    if (mode == ArticleStore.Mode.EXISTING && !isWritable()) {
      throw new StoreException(address(), Problem.NOT_ALLOWED);
    }
    try {
      Connection connection = connect();
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

  /** A connection to the file as it is, whatever is in it. */
  Connection connect() throws SQLException {
    SQLiteConfig config = new SQLiteConfig();
    config.setBusyTimeout(WAIT_MILLISECONDS);
    if (mode == ArticleStore.Mode.READ) {
      config.setReadOnly(true);
      return config.createConnection("jdbc:sqlite:" + readOnlyName());
    }
    config.enforceForeignKeys(true);
    config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
    config.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
    return config.createConnection("jdbc:sqlite:" + file.toAbsolutePath());
  }

  private RecordAddress address() {
    return RecordAddress.of(file);
  }

  private boolean isWritable() {
    return Files.isWritable(file) && Files.isWritable(folder());
  }

  private Path folder() {
    return Optional.ofNullable(file.toAbsolutePath().getParent()).orElse(file.toAbsolutePath());
  }

  /**
   * The file as SQLite calls it. Where nothing can be written, there is no place for the index of a
   * write-ahead log; the file is then told to be one that nobody changes, unless its log holds
   * something.
   */
  private String readOnlyName() {
    if (Files.isWritable(folder())) {
      return file.toAbsolutePath().toString();
    }
    Path log = file.resolveSibling(file.getFileName() + "-wal");
    return Files.exists(log) && log.toFile().length() > 0
        ? file.toAbsolutePath().toString()
        : "file:" + file.toAbsolutePath().toUri().getRawPath() + "?immutable=1";
  }

  /** Looks before anything is written: a file of some other program stays as it is. */
  private void checkKind(Connection connection) throws SQLException, StoreException {
    try (Statement sql = connection.createStatement()) {
      int application = number(sql, "PRAGMA application_id");
      boolean empty = number(sql, "SELECT COUNT(*) FROM sqlite_master") == 0;
      if (application != APPLICATION && !empty) {
        throw new StoreException(address(), Problem.NOT_A_RECORD);
      }
      if (application == APPLICATION && number(sql, "PRAGMA user_version") > SCHEMA) {
        throw new StoreException(address(), Problem.NEWER);
      }
    }
  }

  private void prepare(Connection connection) throws SQLException, StoreException {
    try (Statement sql = connection.createStatement()) {
      if (mode == ArticleStore.Mode.READ) {
        if (number(sql, "PRAGMA user_version") != SCHEMA) {
          throw new StoreException(address(), Problem.OLDER);
        }
        return;
      }
      sql.execute("PRAGMA journal_mode = WAL");
      if (number(sql, "PRAGMA user_version") == SCHEMA) {
        return;
      }
      connection.setAutoCommit(false);
      // Asked again inside the transaction: another process may have made the schema meanwhile.
      for (int step = number(sql, "PRAGMA user_version") + 1; step <= SCHEMA; step++) {
        for (String statement : Schema.of("schema-" + step).split(";\n")) {
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

  @Override
  public void begin(Connection connection) throws SQLException {
    connection.setAutoCommit(false);
  }

  @Override
  public <T> T walk(Connection connection, Transaction.Work<T> work)
      throws SQLException, IOException {
    return work.run();
  }

  /** SQLite counts on from the greatest number by itself. */
  @Override
  public void countOn(Connection connection) {}

  @Override
  public Clause matching(String table, WordQuery words) {
    return new Clause(table + " MATCH ?", List.of(expression(words)));
  }

  /** As FTS5 understands it. */
  private static String expression(WordQuery words) {
    if (words instanceof WordQuery.Phrase phrase) {
      String star = phrase.last() == WordQuery.Last.PREFIX ? " *" : "";
      return "\"" + String.join(" ", phrase.words()) + "\"" + star;
    }
    return words instanceof WordQuery.All all
        ? joined(all.parts(), " AND ")
        : joined(((WordQuery.Any) words).parts(), " OR ");
  }

  private static String joined(List<WordQuery> parts, String with) {
    return "(" + String.join(with, parts.stream().map(SqliteFile::expression).toList()) + ")";
  }

  private static int number(Statement sql, String query) throws SQLException {
    try (ResultSet row = sql.executeQuery(query)) {
      return row.next() ? row.getInt(1) : 0;
    }
  }

  @Override
  public StoreException explain(SQLException e) {
    return new StoreException(address(), problem(e), e);
  }

  @Override
  public StoreException damaged(String what, IOException e) {
    return StoreException.damaged(address(), what, e);
  }

  /** What writes to a full disk fails in many ways; the disk itself is asked. */
  private boolean isFull() {
    try {
      return Files.getFileStore(folder()).getUsableSpace() < LEAST_SPACE;
    } catch (IOException e) {
      return false;
    }
  }

  private Problem problem(SQLException e) {
    if (!(e instanceof SQLiteException sqlite)) {
      return e.getCause() instanceof NativeLibraryNotFoundException
          ? Problem.NO_LIBRARY
          : Problem.OTHER;
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
