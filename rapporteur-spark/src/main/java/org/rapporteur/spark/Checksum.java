package org.rapporteur.spark;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * What rows amount to, in whatever order and on however many machines they were made.
 *
 * @param rows how many
 * @param sum the sum of a hash of each
 */
public record Checksum(long rows, String sum) {

  /** The checksum of rows of {@link Archive}. */
  public static Checksum of(Dataset<Row> readings) {
    Row row =
        readings
            .selectExpr(
                "count(1)",
                "cast(coalesce(sum(cast(xxhash64(id, digest, title, outlet, published, reader,"
                    + " article, findings) as decimal(38, 0))), 0) as string)")
            .first();
    return new Checksum(row.getLong(0), row.getString(1));
  }

  @Override
  public String toString() {
    return rows + " articles, checksum " + sum;
  }
}
