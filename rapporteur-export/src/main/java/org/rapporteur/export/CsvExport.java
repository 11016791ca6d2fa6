package org.rapporteur.export;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.record.Reading;

/**
 * A folder of CSV files, one a table (RFC 4180, UTF-8). A text that a spreadsheet would take for a
 * formula gets an apostrophe before it, as OWASP advises.
 */
final class CsvExport implements Export {

  private record File(Table<?> table, PartFile part, Writer writer, CsvWriter csv) {}

  private final List<File> files = new ArrayList<>();
  private final Tally tally = new Tally();

  CsvExport(Path folder) throws IOException {
    Files.createDirectories(folder);
    for (Table<?> table : Tables.all()) {
      PartFile part = new PartFile(folder.resolve(table.name() + ".csv"));
      Writer writer = part.writer();
      CsvWriter csv = CsvWriter.builder().build(writer);
      csv.writeRecord(table.header());
      files.add(new File(table, part, writer, csv));
    }
  }

  @Override
  public void add(Reading reading) throws IOException {
    Source source = new Source(reading);
    for (File file : files) {
      List<? extends Column<?>> columns = file.table().columns();
      file.table()
          .each(
              source,
              cells -> {
                List<String> safe = new ArrayList<>(cells.size());
                for (int i = 0; i < cells.size(); i++) {
                  safe.add(cell(columns.get(i), cells.get(i)));
                }
                file.csv().writeRecord(safe);
                tally.wrote(file.table().name());
              });
    }
  }

  private static String cell(Column<?> column, Optional<String> value) {
    String text = value.orElse("");
    boolean formula = column.form() == Column.Form.TEXT && Formulas.wouldRun(text);
    return formula ? "'" + text : text;
  }

  @Override
  public Written finish() throws IOException {
    for (File file : files) {
      file.csv().flush();
      file.writer().flush();
      file.part().end();
    }
    // None is put in its place before all are whole.
    for (File file : files) {
      file.part().finish();
    }
    return tally.written();
  }

  @Override
  public void close() throws IOException {
    for (File file : files) {
      file.part().close();
    }
  }
}
