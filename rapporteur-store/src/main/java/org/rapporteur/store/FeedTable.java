package org.rapporteur.store;

import java.io.IOException;
import java.net.URI;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.watch.FeedState;
import org.rapporteur.watch.WatchMemory;

/** What the watch of feeds remembers, in the record itself. Not thread-safe. */
final class FeedTable implements WatchMemory {

  private final Database database;
  private final Connection connection;

  FeedTable(Database database, Connection connection) {
    this.database = database;
    this.connection = connection;
  }

  @Override
  public FeedState state(URI feed) throws IOException {
    try (PreparedStatement sql =
        connection.prepareStatement(
            "SELECT etag, last_modified, due, quiet, failures FROM feed WHERE address = ?")) {
      sql.setString(1, feed.toString());
      try (ResultSet row = sql.executeQuery()) {
        return row.next()
            ? new FeedState(
                Optional.ofNullable(row.getString(1)),
                Optional.ofNullable(row.getString(2)),
                Instant.parse(row.getString(3)),
                row.getInt(4),
                row.getInt(5))
            : FeedState.fresh();
      }
    } catch (SQLException e) {
      throw database.explain(e);
    }
  }

  @Override
  public void keep(URI feed, FeedState state) throws IOException {
    try (PreparedStatement sql =
        connection.prepareStatement(
            "INSERT INTO feed (address, etag, last_modified, due, quiet, failures)"
                + " VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (address) DO UPDATE SET"
                + " etag = excluded.etag, last_modified = excluded.last_modified,"
                + " due = excluded.due, quiet = excluded.quiet, failures = excluded.failures")) {
      sql.setString(1, feed.toString());
      ArticleTable.text(sql, 2, state.etag());
      ArticleTable.text(sql, 3, state.lastModified());
      sql.setString(4, state.due().toString());
      sql.setInt(5, state.quiet());
      sql.setInt(6, state.failures());
      sql.executeUpdate();
    } catch (SQLException e) {
      throw database.explain(e);
    }
  }

  @Override
  public Set<String> known(URI feed, List<String> items) throws IOException {
    Set<String> known = new HashSet<>();
    try (PreparedStatement sql =
        connection.prepareStatement("SELECT 1 FROM feed_item WHERE feed = ? AND item = ?")) {
      sql.setString(1, feed.toString());
      for (String item : items) {
        sql.setString(2, item);
        try (ResultSet row = sql.executeQuery()) {
          if (row.next()) {
            known.add(item);
          }
        }
      }
    } catch (SQLException e) {
      throw database.explain(e);
    }
    return known;
  }

  @Override
  public void remember(URI feed, List<String> items) throws IOException {
    if (items.isEmpty()) {
      return;
    }
    // One statement is one transaction: the disk is waited for once.
    String rows = "(?, ?)" + ", (?, ?)".repeat(items.size() - 1);
    try (PreparedStatement sql =
        connection.prepareStatement(
            "INSERT INTO feed_item (feed, item) VALUES " + rows + " ON CONFLICT DO NOTHING")) {
      for (int i = 0; i < items.size(); i++) {
        sql.setString(2 * i + 1, feed.toString());
        sql.setString(2 * i + 2, items.get(i));
      }
      sql.executeUpdate();
    } catch (SQLException e) {
      throw database.explain(e);
    }
  }
}
