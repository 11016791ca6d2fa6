package org.rapporteur.store;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.Optional;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import org.rapporteur.article.Original;
import org.rapporteur.text.OffsetMap;

/** The originals of a record's articles. Not thread-safe. */
final class OriginalTable {

  private final Connection connection;

  OriginalTable(Connection connection) {
    this.connection = connection;
  }

  void put(long article, Original original) throws SQLException, IOException {
    try (PreparedStatement sql =
        connection.prepareStatement(
            "INSERT INTO original (article, media_type, charset, length, packed, offsets)"
                + " VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (article) DO NOTHING")) {
      sql.setLong(1, article);
      sql.setString(2, original.mediaType());
      ArticleTable.text(sql, 3, original.charset());
      sql.setInt(4, original.length());
      sql.setBytes(5, original.packed());
      if (original.offsets().isPresent()) {
        sql.setBytes(6, packed(original.offsets().get()));
      } else {
        sql.setNull(6, Types.VARBINARY);
      }
      sql.executeUpdate();
    }
  }

  Optional<Original> of(String article) throws SQLException, IOException {
    try (PreparedStatement sql =
        connection.prepareStatement(
            "SELECT o.media_type, o.charset, o.packed, o.length, o.offsets FROM original o"
                + " JOIN article a ON a.number = o.article WHERE a.id = ?")) {
      sql.setString(1, article);
      try (ResultSet row = sql.executeQuery()) {
        if (!row.next()) {
          return Optional.empty();
        }
        return Optional.of(original(row));
      }
    }
  }

  private static Original original(ResultSet row) throws SQLException, IOException {
    byte[] offsets = row.getBytes("offsets");
    return Original.kept(
        row.getString("media_type"),
        Optional.ofNullable(row.getString("charset")),
        row.getBytes("packed"),
        row.getInt("length"),
        offsets == null ? Optional.empty() : Optional.of(unpacked(offsets)));
  }

  /**
   * Unpacks all of a row.
   *
   * @throws IOException if it is not what was kept
   */
  static void check(ResultSet row) throws SQLException, IOException {
    Original original = original(row);
    if (original.bytes().length != original.length()) {
      throw new IOException("is shorter than what was kept");
    }
  }

  private static byte[] packed(OffsetMap map) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(new DeflaterOutputStream(bytes))) {
      int[] runs = map.runs();
      out.writeInt(runs.length);
      for (int number : runs) {
        out.writeInt(number);
      }
    }
    return bytes.toByteArray();
  }

  private static OffsetMap unpacked(byte[] packed) throws IOException {
    try (DataInputStream in =
        new DataInputStream(new InflaterInputStream(new ByteArrayInputStream(packed)))) {
      int[] runs = new int[in.readInt()];
      for (int i = 0; i < runs.length; i++) {
        runs[i] = in.readInt();
      }
      return OffsetMap.ofRuns(runs);
    }
  }
}
