package org.rapporteur.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.record.Reading;

/** Parquet files are read back by DuckDB. */
class ParquetExportTest {

  private static final int MANY = 6000;

  @TempDir private Path folder;

  @Test
  void everyCellIsReadBackWithItsType() throws Exception {
    Export.Written written = Sample.write(ExportFormat.PARQUET, folder.resolve("t"));

    assertThat(written.leftOut()).isEmpty();
    for (Table<?> table : Tables.all()) {
      Path file = folder.resolve("t/" + table.name() + ".parquet");
      List<List<String>> expected = cells(table);
      List<List<String>> rows = DuckDb.query("-", "SELECT * FROM read_parquet('" + file + "')");
      assertThat(rows).as(table.name()).isEqualTo(expected);
      assertThat(rows).hasSize(written.rows().getOrDefault(table.name(), 0L).intValue());
      assertThat(DuckDb.query("-", "DESCRIBE SELECT * FROM read_parquet('" + file + "')"))
          .extracting(r -> r.get(0) + " " + r.get(1))
          .isEqualTo(table.columns().stream().map(c -> c.name() + " " + duck(c.form())).toList());
    }
  }

  @Test
  void aLongTableIsWrittenInGroups() throws Exception {
    Reading reading = Sample.readings().get(0);
    try (Export export = ExportFormat.PARQUET.open(folder)) {
      for (int i = 0; i < MANY; i++) {
        export.add(reading);
      }
      export.finish();
    }
    String file = "'" + folder.resolve("statements.parquet") + "'";

    assertThat(
            DuckDb.query(
                "-", "SELECT count(DISTINCT row_group_id) > 1 FROM parquet_metadata(" + file + ")"))
        .containsExactly(List.of("true"));
    assertThat(
            DuckDb.query(
                "-", "SELECT count(*), count(DISTINCT words) FROM read_parquet(" + file + ")"))
        .containsExactly(
            List.of(
                Integer.toString(MANY * reading.statements().size()),
                Long.toString(
                    reading.statements().stream()
                        .map(s -> Source.words(s.content()))
                        .distinct()
                        .count())));
  }

  @Test
  void aNumberBeyondADoubleIsCounted() {
    ParquetChunk chunk = new ParquetChunk("value", ParquetType.NUMBER);

    assertThat(Stream.of("0.1", "3000", "-2.5", "120000000000"))
        .allMatch(n -> chunk.add(Optional.of(n)));
    assertThat(chunk.add(Optional.of("12345678901234567890.1"))).isFalse();
  }

  @Test
  void whatIsNotFinishedLeavesNothing() throws IOException {
    try (Export export = ExportFormat.PARQUET.open(folder.resolve("none"))) {
      export.add(Sample.readings().get(0));
    }

    try (Stream<Path> left = Files.walk(folder)) {
      assertThat(left.filter(Files::isRegularFile)).isEmpty();
    }
  }

  private static String duck(Column.Form form) {
    return switch (form) {
      case TEXT -> "VARCHAR";
      case NUMBER -> "DOUBLE";
      case COUNT -> "BIGINT";
      case DAY -> "DATE";
    };
  }

  private static List<List<String>> cells(Table<?> table) throws IOException {
    List<List<String>> rows = new ArrayList<>();
    for (Reading reading : Sample.readings()) {
      table.each(
          new Source(reading),
          cells -> {
            List<String> row = new ArrayList<>();
            for (int c = 0; c < cells.size(); c++) {
              boolean number = table.columns().get(c).form() == Column.Form.NUMBER;
              row.add(cells.get(c).map(v -> number ? plain(v) : v).orElse("-"));
            }
            rows.add(row);
          });
    }
    return rows;
  }

  private static String plain(String number) {
    return Double.toString(new BigDecimal(number).doubleValue());
  }

  @Test
  void noTableIsPutInItsPlaceBeforeAllAreWhole(@TempDir Path folder) throws Exception {
    Path place = folder.resolve("set");
    Sample.write(ExportFormat.PARQUET, place);
    byte[] first = Files.readAllBytes(place.resolve("articles.parquet"));
    // The last table cannot be written to its end, as on a full disk.
    assumeTrue(Files.exists(Path.of("/dev/full")));
    Files.delete(place.resolve("people.parquet"));
    Files.createSymbolicLink(place.resolve("people.parquet"), Path.of("/dev/full"));
    try (Export export = ExportFormat.PARQUET.open(place)) {
      export.add(Sample.readings().get(1));
      assertThatThrownBy(export::finish).isInstanceOf(java.io.IOException.class);
    }
    assertThat(place.resolve("articles.parquet")).hasBinaryContent(first);
  }
}
