package org.rapporteur.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.article.Article;
import org.rapporteur.record.Reading;
import org.rapporteur.report.ReadingCodec;

class ArchiveTest {

  private static final String STORY =
      "\\\"Varland will not leave the canal,\\\" Foreign Minister Orla Venn said on Monday. Ostmark"
          + " rejected the demand.";

  @TempDir private static Path folder;
  private static SparkSession spark;

  @BeforeAll
  static void start() throws IOException {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < 9; i++) {
      lines.append(
          "{\"id\":\"s%d\",\"published\":\"2031-03-0%d\",\"text\":\"%s Day %d.\"}%n"
              .formatted(i, i + 1, STORY, i));
    }
    Files.writeString(folder.resolve("a.jsonl"), lines);
    spark =
        SparkSession.builder()
            .master("local[2]")
            .appName("test")
            .config("spark.ui.enabled", "false")
            .config("spark.driver.bindAddress", "127.0.0.1")
            .config("spark.driver.host", "127.0.0.1")
            .config("spark.sql.files.maxPartitionBytes", "600")
            .config("spark.sql.files.openCostInBytes", "1")
            .getOrCreate();
  }

  @AfterAll
  static void stop() {
    spark.stop();
  }

  @Test
  void aRowIsWhatTheReaderFinds() throws IOException {
    ReadingCodec codec = new ReadingCodec();
    List<Row> rows = read("a.jsonl").collectAsList();

    assertThat(rows).hasSize(9);
    for (Row row : rows) {
      Article article = codec.article(row.<String>getAs("article"));
      Reading expected = Knowledge.usual().read(article);
      assertThat(row.<String>getAs("reader")).isEqualTo(Knowledge.usual().version());
      assertThat(codec.reading(article, row.getAs("findings"))).isEqualTo(expected);
      assertThat(expected.statements()).isNotEmpty();
    }
  }

  @Test
  void theSumDependsNeitherOnPiecesNorOnOrder() throws IOException {
    Dataset<Row> rows = read("a.jsonl");
    assertThat(rows.javaRDD().getNumPartitions()).isGreaterThan(1);
    String written = folder.resolve("out").toString();
    rows.write().parquet(written);

    Checksum once = Checksum.of(spark.read().parquet(written));
    Checksum apart = Checksum.of(spark.read().parquet(written).repartition(5));

    assertThat(once.rows()).isEqualTo(9);
    assertThat(apart).isEqualTo(once);
    assertThat(Checksum.of(spark.read().parquet(written).limit(8))).isNotEqualTo(once);
  }

  @Test
  void tablesAndArchivesGiveTheSameArticlesAsLines() throws IOException {
    spark
        .read()
        .json(folder.resolve("a.jsonl").toString())
        .write()
        .parquet(folder.resolve("t.parquet").toString());
    String page =
        "<html><head><title>Varland stays</title></head><body><article><h1>Varland stays</h1>"
            + "<p>Varland will not leave the canal, its foreign minister, Orla Venn, said.</p>"
                .repeat(6)
            + "</article></body></html>";
    Files.write(folder.resolve("a.warc"), warc("https://ostmark.example/a", page));

    assertThat(ids("t.parquet")).isEqualTo(ids("a.jsonl"));
    assertThat(read("a.warc").count()).isOne();
  }

  private static byte[] warc(String address, String page) {
    String http = "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n" + page;
    String record =
        "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: "
            + address
            + "\r\nWARC-Date: 2031-03-02T10:00:00Z\r\n"
            + "WARC-Record-ID: <urn:uuid:00000000-0000-4000-8000-000000000001>\r\n"
            + "Content-Type: application/http; msgtype=response\r\nContent-Length: "
            + http.getBytes(StandardCharsets.UTF_8).length
            + "\r\n\r\n"
            + http
            + "\r\n\r\n";
    return record.getBytes(StandardCharsets.UTF_8);
  }

  private static List<String> ids(String file) throws IOException {
    List<String> ids = new ArrayList<>();
    for (Row row : read(file).collectAsList()) {
      ids.add(row.getAs("id"));
    }
    ids.sort(String::compareTo);
    return ids;
  }

  private static Dataset<Row> read(String file) throws IOException {
    return new Archive(spark, Knowledge.usual()).read(List.of(folder.resolve(file).toString()));
  }
}
