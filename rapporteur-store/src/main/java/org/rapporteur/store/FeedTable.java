package org.rapporteur.store;

import java.io.IOException;
import java.net.URI;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
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
  public boolean knows(URI feed, String item) throws IOException {
    try (PreparedStatement sql =
        connection.prepareStatement("SELECT 1 FROM feed_item WHERE feed = ? AND item = ?")) {
      sql.setString(1, feed.toString());
      sql.setString(2, item);
      try (ResultSet row = sql.executeQuery()) {
        return row.next();
      }
    } catch (SQLException e) {
      throw database.explain(e);
    }
  }

  @Override
  public void remember(URI feed, String item) throws IOException {
    try (PreparedStatement sql =
        connection.prepareStatement(
            "INSERT INTO feed_item (feed, item) VALUES (?, ?) ON CONFLICT DO NOTHING")) {
      sql.setString(1, feed.toString());
      sql.setString(2, item);
      sql.executeUpdate();
    } catch (SQLException e) {
      throw database.explain(e);
    }
  }
}
