package org.rapporteur.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.rapporteur.store.StoreException.Problem;

/** The file of a record, whatever state it is in: whether it is whole, and how it becomes so. */
public final class RecordFile {

  /** A file up to this size is looked through before anything is added to it. */
  private static final long SMALL = 64 << 20;

  private final Path file;

  /** The record in a file. */
  public RecordFile(Path file) {
    this.file = file;
  }

  /**
   * Looks through the whole file and unpacks all that it keeps.
   *
   * @return what is damaged; nothing is changed
   */
  public List<Damage> check() throws StoreException {
    SqliteFile record = new SqliteFile(file, ArticleStore.Mode.READ);
    try (Connection connection = record.connect()) {
      List<Damage> found = new ArrayList<>(pages(record, connection, 100));
      found.addAll(new Salvage(connection, size()).walk((table, row) -> {}));
      return found;
    } catch (SQLException e) {
      throw record.explain(e);
    }
  }

  /**
   * Looks through a whole record and unpacks all that it keeps.
   *
   * @return what is damaged; nothing is changed
   */
  public static List<Damage> check(RecordAddress record) throws IOException {
    return record.file().isPresent()
        ? new RecordFile(record.file().get()).check()
        : ServerCheck.of(record);
  }

  /** Refuses to add to a record in a broken file; a server looks after its own pages. */
  public static void refuseIfBroken(RecordAddress record) throws StoreException {
    if (record.file().isPresent()) {
      new RecordFile(record.file().get()).refuseIfBroken();
    }
  }

  /**
   * Refuses a record with a broken page before anything is added to it; a large one is not looked
   * through.
   */
  public void refuseIfBroken() throws StoreException {
    if (!Files.exists(file) || size() > SMALL) {
      return;
    }
    SqliteFile record = new SqliteFile(file, ArticleStore.Mode.READ);
    try (Connection connection = record.connect()) {
      List<Damage> pages = pages(record, connection, 1);
      if (!pages.isEmpty()) {
        throw StoreException.damaged(RecordAddress.of(file), pages.get(0).name());
      }
    } catch (SQLException e) {
      throw record.explain(e);
    }
  }

  /**
   * Makes the record anew of all that can be read. The damaged file stays beside it.
   *
   * @param kept where the damaged file is kept, which must not exist
   * @return what is lost
   */
  public List<Damage> repair(Path kept) throws IOException {
    if (Files.exists(kept)) {
      throw new IOException(kept + ": is there already; move it away and repeat");
    }
    Path made = file.resolveSibling(file.getFileName() + ".repaired");
    delete(made);
    SqliteFile fresh = new SqliteFile(made, ArticleStore.Mode.CREATE);
    List<Damage> lost;
    SqliteFile damaged = new SqliteFile(file, ArticleStore.Mode.READ);
    try (Connection from = damaged.connect();
        Connection to = fresh.open()) {
      lost = copied(from, to);
    } catch (SQLException e) {
      delete(made);
      throw damaged.explain(e);
    }
    move(file, kept);
    Path log = beside(file, "-wal");
    if (Files.exists(log)) {
      move(log, beside(kept, "-wal"));
    }
    Files.deleteIfExists(beside(file, "-shm"));
    move(made, file);
    return lost;
  }

  private List<Damage> copied(Connection from, Connection to) throws SQLException {
    to.setAutoCommit(false);
    List<Damage> lost = new Salvage(from, size()).walk((table, row) -> copy(row, table, to));
    to.commit();
    to.setAutoCommit(true);
    return lost;
  }

  private static void copy(ResultSet row, String table, Connection to) throws SQLException {
    int columns = row.getMetaData().getColumnCount();
    String values = "?" + ", ?".repeat(columns - 1);
    try (PreparedStatement sql =
        to.prepareStatement("INSERT OR IGNORE INTO " + table + " VALUES (" + values + ")")) {
      for (int i = 1; i <= columns; i++) {
        sql.setObject(i, row.getObject(i));
      }
      sql.executeUpdate();
    }
  }

  /** What the database says of its pages; a page may be so broken that it can say no more. */
  private static List<Damage> pages(SqliteFile record, Connection connection, int most)
      throws SQLException {
    List<Damage> found = new ArrayList<>();
    try (Statement sql = connection.createStatement();
        ResultSet row = sql.executeQuery("PRAGMA integrity_check(" + most + ")")) {
      while (row.next()) {
        for (String line : row.getString(1).lines().toList()) {
          if (!line.equals("ok") && !line.startsWith("***")) {
            found.add(new Damage(Damage.Kind.PAGE, line));
          }
        }
      }
    } catch (SQLException e) {
      Problem problem = record.explain(e).problem();
      if (problem == Problem.DISK_FULL || problem == Problem.IN_USE) {
        throw e;
      }
      found.add(new Damage(Damage.Kind.PAGE, String.valueOf(e.getMessage())));
    }
    return found;
  }

  private long size() {
    return file.toFile().length();
  }

  private static Path beside(Path file, String ending) {
    return file.resolveSibling(file.getFileName() + ending);
  }

  private static void delete(Path record) throws IOException {
    for (String ending : List.of("", "-wal", "-shm")) {
      Files.deleteIfExists(beside(record, ending));
    }
  }

  private static void move(Path from, Path to) throws IOException {
    Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
  }
}
