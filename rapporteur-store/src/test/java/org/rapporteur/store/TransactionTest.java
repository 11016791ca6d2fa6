package org.rapporteur.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;

class TransactionTest {

  @Test
  void theFirstErrorIsToldThoughTheRollbackFails() throws SQLException {
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite::memory:")) {
      assertThatThrownBy(
              () ->
                  Transaction.run(
                      c -> c.setAutoCommit(false),
                      connection,
                      () -> {
                        connection.setAutoCommit(true);
                        throw new IOException("the disk is full");
                      }))
          .isInstanceOf(IOException.class)
          .hasMessage("the disk is full");
    }
  }

  @Test
  void whatEndsInAnErrorLeavesNothing() throws SQLException, IOException {
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite::memory:");
        Statement sql = connection.createStatement()) {
      sql.execute("CREATE TABLE kept (word TEXT)");

      assertThatThrownBy(
              () ->
                  Transaction.run(
                      c -> c.setAutoCommit(false),
                      connection,
                      () -> {
                        sql.execute("INSERT INTO kept VALUES ('half')");
                        throw new IOException("no more");
                      }))
          .isInstanceOf(IOException.class);
      Transaction.run(
          c -> c.setAutoCommit(false),
          connection,
          () -> sql.execute("INSERT INTO kept VALUES ('whole')"));

      try (var rows = sql.executeQuery("SELECT group_concat(word) FROM kept")) {
        assertThat(rows.getString(1)).isEqualTo("whole");
      }
    }
  }
}
