package org.rapporteur.spark;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.rapporteur.article.Article;
import org.rapporteur.read.format.Intake;
import org.rapporteur.read.format.Taken;
import org.rapporteur.read.format.Takings;
import org.rapporteur.record.Reading;
import org.rapporteur.report.ReadingCodec;
import org.rapporteur.store.Digest;

/**
 * The articles of an archive with what is found in each, a row an article. Lines and rows of tables
 * are read in pieces of files, on any worker; files of any other kind (WARC, zip, pages, feeds)
 * each in one piece. A piece that a lost worker was reading is read again elsewhere, to the same
 * rows.
 */
public final class Archive {

  /** A row: an article as it was given, and what the version of the reader found in it. */
  public static final StructType ROW =
      new StructType()
          .add("id", DataTypes.StringType, false)
          .add("digest", DataTypes.StringType, false)
          .add("title", DataTypes.StringType, true)
          .add("outlet", DataTypes.StringType, true)
          .add("published", DataTypes.StringType, true)
          .add("reader", DataTypes.StringType, false)
          .add("article", DataTypes.StringType, false)
          .add("findings", DataTypes.StringType, false);

  private final SparkSession spark;
  private final Knowledge knowledge;

  /**
   * Prepares.
   *
   * @param knowledge what articles are read with
   */
  public Archive(SparkSession spark, Knowledge knowledge) {
    this.spark = spark;
    this.knowledge = knowledge;
  }

  /** Reads all of the sources: files, folders and patterns, as Spark takes them. */
  public Dataset<Row> read(List<String> sources) throws IOException {
    String version = knowledge.version();
    Knowledge own = knowledge;
    List<JavaRDD<Row>> parts = new ArrayList<>();
    for (String source : sources) {
      parts.add(read(source, own, version));
    }
    JavaRDD<Row> all = parts.get(0);
    for (JavaRDD<Row> part : parts.subList(1, parts.size())) {
      all = all.union(part);
    }
    return spark.createDataFrame(all, ROW);
  }

  private JavaRDD<Row> read(String source, Knowledge own, String version) {
    String name = source.toLowerCase(Locale.ROOT);
    FlatMapFunction<Iterator<String>, Row> ofLines = lines -> new Rows(own, version).ofLines(lines);
    if (name.endsWith(".parquet")) {
      return spark.read().parquet(source).toJSON().javaRDD().mapPartitions(ofLines);
    }
    if (name.endsWith(".jsonl") || name.endsWith(".jsonl.gz") || name.endsWith(".ndjson")) {
      return spark.read().textFile(source).javaRDD().mapPartitions(ofLines);
    }
    return new JavaSparkContext(spark.sparkContext())
        .binaryFiles(source)
        .flatMap(file -> new Rows(own, version).of(file._1(), file._2().open()));
  }

  /** What becomes of a piece, on a worker. */
  private static final class Rows {
    private final Intake intake = new Intake();
    private final ReadingCodec codec = new ReadingCodec();
    private final Knowledge own;
    private final String version;

    Rows(Knowledge own, String version) {
      this.own = own;
      this.version = version;
    }

    Iterator<Row> ofLines(Iterator<String> lines) {
      return new Flattened<>(
          lines,
          line -> of("line", new ByteArrayInputStream(line.getBytes(StandardCharsets.UTF_8))));
    }

    /** The rows of a document; what of it is no article is left out. */
    Iterator<Row> of(String name, InputStream in) {
      Takings takings = intake.read(name, in);
      return new Flattened<>(takings, this::of);
    }

    private Iterator<Row> of(Taken taken) throws IOException {
      return taken instanceof Taken.Story story
          ? List.of(row(story.article())).iterator()
          : List.<Row>of().iterator();
    }

    private Row row(Article article) throws IOException {
      Reading reading = own.read(article);
      return RowFactory.create(
          article.id(),
          Digest.of(article).hex(),
          article.metadata().title().orElse(null),
          article.metadata().outlet().map(o -> o.name()).orElse(null),
          article.metadata().published().map(p -> p.date().toString()).orElse(null),
          version,
          codec.article(article),
          codec.findings(reading));
    }
  }
}
