package org.rapporteur.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.rapporteur.record.Reading;

/** A folder of Parquet files, one a table: the cells of the CSV tables, with their types. */
final class ParquetExport implements Export {

  private final List<ParquetTable<?>> tables = new ArrayList<>();
  private final Tally tally = new Tally();

  ParquetExport(Path folder) throws IOException {
    Files.createDirectories(folder);
    for (Table<?> table : Tables.all()) {
      tables.add(
          new ParquetTable<>(
              table, new PartFile(folder.resolve(table.name() + ".parquet")), tally));
    }
  }

  @Override
  public void add(Reading reading) throws IOException {
    Source source = new Source(reading);
    for (ParquetTable<?> table : tables) {
      table.add(source);
    }
  }

  @Override
  public Written finish() throws IOException {
    for (ParquetTable<?> table : tables) {
      table.end();
    }
    // None is put in its place before all are whole.
    for (ParquetTable<?> table : tables) {
      table.finish();
    }
    return tally.written();
  }

  @Override
  public void close() throws IOException {
    for (ParquetTable<?> table : tables) {
      table.close();
    }
  }
}
