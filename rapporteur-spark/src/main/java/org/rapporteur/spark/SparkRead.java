package org.rapporteur.spark;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Callable;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code rapporteur-spark read}: the articles of an archive, read on a cluster. */
@Command(
    name = "read",
    mixinStandardHelpOptions = true,
    description = {
      "Reads the articles of an archive: JSON Lines (.jsonl, .jsonl.gz), Parquet (.parquet), and",
      "whatever else rapporteur reads, such as WARC. Writes a row an article as Parquet, or puts them",
      "into a record on a PostgreSQL server. Ends with the number of rows and their checksum."
    })
public final class SparkRead implements Callable<Integer> {

  @Parameters(paramLabel = "SOURCE", arity = "1..*", description = "Files, folders, patterns.")
  private List<String> sources = List.of();

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FOLDER",
      description = "Write Parquet into a folder, which must not be there.")
  private @Nullable String output;

  @Option(
      names = "--record",
      paramLabel = "ADDRESS",
      description = "Put them into a record: postgresql://user@host:port/database.")
  private @Nullable String record;

  @Option(names = "--actors", paramLabel = "FILE", description = "Parties and people of your own.")
  private @Nullable Path actors;

  @Option(names = "--lexicon", paramLabel = "FILE", description = "Words of your own.")
  private @Nullable Path lexicon;

  private final PrintWriter out;

  /** What it did is told there. */
  SparkRead(PrintWriter out) {
    this.out = out;
  }

  /** Runs it; {@code spark-submit} says on which cluster. */
  public static void main(String[] arguments) {
    PrintWriter out = new PrintWriter(System.out, true, java.nio.charset.StandardCharsets.UTF_8);
    System.exit(new CommandLine(new SparkRead(out)).execute(arguments));
  }

  @Override
  public Integer call() throws IOException {
    if ((output == null) == (record == null)) {
      throw new CommandLine.ParameterException(
          new CommandLine(this), "give either -o FOLDER or --record ADDRESS");
    }
    Knowledge knowledge = new Knowledge(text(actors), text(lexicon));
    try (SparkSession spark = SparkSession.builder().appName("rapporteur").getOrCreate()) {
      Dataset<Row> rows = new Archive(spark, knowledge).read(sources);
      if (output != null) {
        rows.write().parquet(output);
        // What was written is what counts; and nothing is read twice.
        out.println(output + " holds " + Checksum.of(spark.read().parquet(output)));
      } else if (record != null) {
        new IntoRecord(record, Clock.systemUTC().instant()).put(rows);
      }
    }
    return 0;
  }

  private static String text(@Nullable Path file) throws IOException {
    return file == null ? "" : Files.readString(file);
  }
}
