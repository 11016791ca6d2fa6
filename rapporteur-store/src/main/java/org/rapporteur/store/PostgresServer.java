package org.rapporteur.store;

import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import org.rapporteur.store.StoreException.Problem;

/**
 * A record in a database of a PostgreSQL server, which many use at once. Whoever writes takes turns
 * by a lock of the database, as with a file: so the numbers of articles, changes and alerts have no
 * gaps that fill later, and what came after a number is found after it.
 */
final class PostgresServer implements Database {

  private static final int OLDEST = 15;

  /** What is built of a record, by the number that a file's schema has. */
  private static final int SCHEMA = SqliteFile.SCHEMA;

  /** The first schema of records on servers. */
  private static final int FIRST = 8;

  /** "RAPP": the lock of whoever writes. */
  private static final int TURN = 0x52415050;

  private static final String MAY_WRITE =
      "SELECT has_table_privilege('article', 'INSERT')"
          + " AND current_setting('transaction_read_only') = 'off'";

  private static final List<String> NUMBERED =
      List.of("correction", "audit", "change", "alert_rule", "alert");

  private static final String ROWS_AT_ONCE = "200";

  private final ServerAddress address;
  private final ArticleStore.Mode mode;

  PostgresServer(ServerAddress address, ArticleStore.Mode mode) {
    this.address = address;
    this.mode = mode;
  }

  @Override
  public Connection open() throws StoreException {
    try {
      Connection connection = connect();
      boolean ready = false;
      try {
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

  /** A connection, whatever is in the database. */
  Connection connect() throws SQLException {
    Properties how = new Properties();
    address.user().ifPresent(user -> how.setProperty("user", user));
    address
        .password()
        .or(() -> Optional.ofNullable(System.getenv("PGPASSWORD")))
        .ifPresent(password -> how.setProperty("password", password));
    how.setProperty("ApplicationName", "rapporteur");
    how.setProperty("connectTimeout", "10");
    how.setProperty("tcpKeepAlive", "true");
    how.setProperty("reWriteBatchedInserts", "true");
    how.setProperty("defaultRowFetchSize", ROWS_AT_ONCE);
    try {
      // It makes itself known when it is loaded, also out of a jar that holds other drivers.
      Class.forName("org.postgresql.Driver");
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException("the driver is missing from the program", e);
    }
    return DriverManager.getConnection(address.jdbc(), how);
  }

  private void prepare(Connection connection) throws SQLException, StoreException {
    if (connection.getMetaData().getDatabaseMajorVersion() < OLDEST) {
      throw new StoreException(address, Problem.OLD_SERVER);
    }
    try (Statement sql = connection.createStatement()) {
      sql.execute("SET lock_timeout = '60s'");
      if (!text(sql, "SHOW server_encoding").equals("UTF8")) {
        throw new StoreException(address, Problem.NOT_UNICODE);
      }
      int schema = schema(sql);
      if (schema > SCHEMA) {
        throw new StoreException(address, Problem.NEWER);
      }
      if (mode == ArticleStore.Mode.READ) {
        sql.execute("SET default_transaction_read_only = on");
        if (schema < SCHEMA) {
          throw new StoreException(address, schema == 0 ? Problem.MISSING : Problem.OLDER);
        }
        return;
      }
      if (mode == ArticleStore.Mode.EXISTING && schema == 0) {
        throw new StoreException(address, Problem.MISSING);
      }
      if (schema < SCHEMA) {
        build(connection, sql);
      } else if (!text(sql, MAY_WRITE).equals("t")) {
        throw new StoreException(address, Problem.NOT_ALLOWED);
      }
    }
  }

  private void build(Connection connection, Statement sql) throws SQLException, StoreException {
    try {
      Transaction.run(
          this::begin,
          connection,
          () -> {
            // Asked again in turn: another process may have built it meanwhile.
            for (int step = Math.max(schema(sql) + 1, FIRST); step <= SCHEMA; step++) {
              sql.execute(Schema.of("postgres-" + step));
              sql.execute("UPDATE rapporteur SET schema = " + step);
            }
            return true;
          });
    } catch (StoreException e) {
      throw e;
    } catch (IOException e) {
      throw new IllegalStateException("nothing is read here", e);
    }
  }

  /** The schema of the record; 0 if there is none. */
  private static int schema(Statement sql) throws SQLException {
    return text(sql, "SELECT to_regclass('rapporteur') IS NULL").equals("t")
        ? 0
        : Integer.parseInt(text(sql, "SELECT schema FROM rapporteur"));
  }

  private static String text(Statement sql, String query) throws SQLException {
    try (ResultSet row = sql.executeQuery(query)) {
      return row.next() ? row.getString(1) : "0";
    }
  }

  @Override
  public void begin(Connection connection) throws SQLException {
    connection.setAutoCommit(false);
    try (Statement sql = connection.createStatement()) {
      sql.execute("SELECT pg_advisory_xact_lock(" + TURN + ")");
    }
  }

  /** Outside of a transaction its driver would fetch all rows at once. */
  @Override
  public <T> T walk(Connection connection, Transaction.Work<T> work)
      throws SQLException, IOException {
    return connection.getAutoCommit()
        ? Transaction.run(c -> c.setAutoCommit(false), connection, work)
        : work.run();
  }

  @Override
  public void countOn(Connection connection) throws SQLException {
    try (Statement sql = connection.createStatement()) {
      for (String table : NUMBERED) {
        sql.execute(
            "SELECT setval(pg_get_serial_sequence('"
                + table
                + "', 'number'), COALESCE((SELECT MAX(number) FROM "
                + table
                + "), 0) + 1, false)");
      }
    }
  }

  /** The index finds rows with all the words; whether they stand together, the text tells. */
  @Override
  public Clause matching(String table, WordQuery words) {
    StringBuilder sql = new StringBuilder();
    List<Object> values = new ArrayList<>();
    add(words, sql, values);
    return new Clause(sql.toString(), values);
  }

  private static void add(WordQuery words, StringBuilder sql, List<Object> values) {
    if (words instanceof WordQuery.Phrase phrase) {
      add(phrase, sql, values);
    } else if (words instanceof WordQuery.All all) {
      add(all.parts(), " AND ", sql, values);
    } else if (words instanceof WordQuery.Any any) {
      add(any.parts(), " OR ", sql, values);
    }
  }

  private static void add(
      List<WordQuery> parts, String between, StringBuilder sql, List<Object> values) {
    sql.append('(');
    for (int i = 0; i < parts.size(); i++) {
      sql.append(i == 0 ? "" : between);
      add(parts.get(i), sql, values);
    }
    sql.append(')');
  }

  private static void add(WordQuery.Phrase phrase, StringBuilder sql, List<Object> values) {
    boolean open = phrase.last() == WordQuery.Last.PREFIX;
    List<String> indexed = phrase.words().stream().map(w -> "'" + Words.cut(w) + "'").toList();
    sql.append("(words @@ CAST(? AS tsquery)");
    values.add(String.join(" & ", indexed) + (open ? ":*" : ""));
    if (indexed.size() > 1 || Words.isCut(phrase.words().get(0))) {
      sql.append(" AND ' ' || title || ' | ' || body || ' | ' || joined || ' ' LIKE ?");
      values.add("% " + String.join(" ", phrase.words()) + (open ? "%" : " %"));
    }
    sql.append(')');
  }

  /** A word as the index holds it. */
  private static final class Words {
    private static final int LONGEST = 60;

    private Words() {}

    static boolean isCut(String word) {
      return word.codePointCount(0, word.length()) > LONGEST;
    }

    static String cut(String word) {
      return isCut(word) ? word.substring(0, word.offsetByCodePoints(0, LONGEST)) : word;
    }
  }

  @Override
  public StoreException explain(SQLException e) {
    return new StoreException(address, problem(e), e);
  }

  @Override
  public StoreException damaged(String what, IOException e) {
    return StoreException.damaged(address, what, e);
  }

  /** By the codes of appendix A of PostgreSQL's manual. */
  private static Problem problem(SQLException e) {
    String code = Optional.ofNullable(e.getSQLState()).orElse("");
    return switch (code) {
      case "28P01", "28000", "08004" -> Problem.REFUSED;
      case "3D000" -> Problem.NO_DATABASE;
      case "42501", "25006" -> Problem.NOT_ALLOWED;
      case "42P07", "42710", "42723" -> Problem.NOT_A_RECORD;
      case "53100" -> Problem.DISK_FULL;
      case "53300" -> Problem.CROWDED;
      case "55P03" -> Problem.IN_USE;
      case "XX001", "XX002" -> Problem.DAMAGED;
      case "57P01", "57P02", "57P03", "08003", "08006" -> Problem.GONE;
      case "08001" -> Problem.UNREACHABLE;
      default -> Problem.OTHER;
    };
  }
}
