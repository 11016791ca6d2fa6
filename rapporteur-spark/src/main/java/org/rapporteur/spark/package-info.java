/**
 * Archives of millions of articles, read on a cluster (Apache Spark). First class to open: {@link
 * org.rapporteur.spark.Archive}.
 *
 * <pre>{@code
 * Dataset<Row> rows = new Archive(spark, knowledge).read(List.of("news/*.jsonl.gz"));
 * rows.write().parquet("readings");
 * Checksum.of(rows);
 * }</pre>
 */
@NullMarked
package org.rapporteur.spark;

import org.jspecify.annotations.NullMarked;
