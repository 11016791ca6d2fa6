package org.rapporteur.store;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.rapporteur.article.Article;
import org.rapporteur.report.ReadingCodec;

/** A look at all that a record on a server keeps of articles. Not thread-safe. */
final class ServerCheck {

  private final ReadingCodec codec = new ReadingCodec();
  private final List<Damage> found = new ArrayList<>();

  private ServerCheck() {}

  /** What is damaged of a record. */
  static List<Damage> of(RecordAddress record) throws IOException {
    Database database = Database.of(record, ArticleStore.Mode.READ);
    try (Connection connection = database.open()) {
      return database.walk(connection, () -> new ServerCheck().look(connection));
    } catch (SQLException e) {
      throw database.explain(e);
    }
  }

  private List<Damage> look(Connection connection) throws SQLException {
    try (PreparedStatement sql =
            connection.prepareStatement(
                "SELECT a.id, a.digest, a.kept, r.findings, o.article IS NOT NULL AS original,"
                    + " o.media_type, o.charset, o.packed, o.length, o.offsets FROM article a"
                    + " LEFT JOIN reading r ON r.article = a.number"
                    + " LEFT JOIN original o ON o.article = a.number ORDER BY a.number");
        ResultSet row = sql.executeQuery()) {
      while (row.next()) {
        article(row);
      }
    }
    return found;
  }

  private void article(ResultSet row) throws SQLException {
    String id = row.getString("id");
    try {
      Article article = codec.article(Packed.unpacked(row.getBytes("kept")));
      boolean same = Arrays.equals(Digest.of(article).bytes(), row.getBytes("digest"));
      if (!same || !article.id().equals(id)) {
        throw new IOException("is not what was kept");
      }
      part(Damage.Kind.FINDINGS, id, () -> findings(row, article));
      part(Damage.Kind.ORIGINAL, id, () -> original(row));
    } catch (IOException | RuntimeException e) {
      found.add(new Damage(Damage.Kind.ARTICLE, id));
    }
  }

  private interface Look {
    void at() throws SQLException, IOException;
  }

  private void part(Damage.Kind kind, String id, Look look) throws SQLException {
    try {
      look.at();
    } catch (IOException | RuntimeException e) {
      found.add(new Damage(kind, id));
    }
  }

  private void findings(ResultSet row, Article article) throws SQLException, IOException {
    byte[] findings = row.getBytes("findings");
    if (findings == null) {
      throw new IOException("there are none");
    }
    codec.reading(article, Packed.unpacked(findings));
  }

  private static void original(ResultSet row) throws SQLException, IOException {
    if (row.getBoolean("original")) {
      OriginalTable.check(row);
    }
  }
}
