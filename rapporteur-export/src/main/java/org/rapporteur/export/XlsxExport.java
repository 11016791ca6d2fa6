package org.rapporteur.export;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.rapporteur.record.Reading;

/**
 * A workbook, a sheet a table (Office Open XML, ISO/IEC 29500). Sheets are written one after the
 * other, so rows wait in a temporary file of their table; memory does not grow with them.
 */
final class XlsxExport implements Export {

  /** Rows of a sheet and characters of a cell that spreadsheets take. */
  private static final int MOST_ROWS = 1_048_576;

  private static final int MOST_CHARACTERS = 32_767;
  private static final int BATCH = 500;
  private static final String CUT = " …";

  private record Waiting(Table<?> table, Path file, CsvWriter csv) {}

  private final PartFile part;
  private final List<Waiting> tables = new ArrayList<>();
  private final Tally tally = new Tally();
  private boolean begun;

  XlsxExport(Path place) throws IOException {
    part = new PartFile(place);
    for (Table<?> table : Tables.all()) {
      Path file = Files.createTempFile("rapporteur-", ".csv");
      tables.add(new Waiting(table, file, CsvWriter.builder().build(file)));
    }
  }

  @Override
  public void add(Reading reading) throws IOException {
    Source source = new Source(reading);
    for (Waiting waiting : tables) {
      waiting
          .table()
          .each(
              source,
              cells -> {
                waiting.csv().writeRecord(cells.stream().map(c -> c.orElse("")).toList());
                tally.wrote(waiting.table().name());
              });
    }
  }

  @Override
  public Written finish() throws IOException {
    begun = true;
    for (Waiting waiting : tables) {
      waiting.csv().close();
    }
    try (Workbook book = new Workbook(part.stream(), "Rapporteur", null)) {
      for (Waiting waiting : tables) {
        sheets(waiting, book);
      }
    }
    part.finish();
    return tally.written();
  }

  private void sheets(Waiting waiting, Workbook book) throws IOException {
    Table<?> table = waiting.table();
    int number = 1;
    Worksheet sheet = begun(table, number, book);
    int row = 1;
    try (CsvReader<CsvRecord> rows = CsvReader.builder().ofCsvRecord(waiting.file())) {
      for (CsvRecord cells : rows) {
        if (row == MOST_ROWS) {
          sheet.finish();
          number++;
          sheet = begun(table, number, book);
          row = 1;
        }
        for (int c = 0; c < cells.getFieldCount(); c++) {
          put(sheet, row, c, table.columns().get(c).form(), cells.getField(c));
        }
        row++;
        if (row % BATCH == 0) {
          sheet.flush();
        }
      }
    }
    sheet.finish();
  }

  private static Worksheet begun(Table<?> table, int number, Workbook book) {
    Worksheet sheet = book.newWorksheet(number == 1 ? table.name() : table.name() + " " + number);
    sheet.freezePane(0, 1);
    for (int c = 0; c < table.columns().size(); c++) {
      sheet.value(0, c, table.columns().get(c).name());
      sheet.style(0, c).bold().set();
    }
    return sheet;
  }

  private void put(Worksheet sheet, int row, int column, Column.Form form, String text) {
    if (text.isEmpty()) {
      return;
    }
    switch (form) {
      case NUMBER, COUNT -> sheet.value(row, column, new BigDecimal(text));
      case DAY -> {
        sheet.value(row, column, LocalDate.parse(text));
        sheet.style(row, column).format("yyyy-mm-dd").set();
      }
      case TEXT -> {
        if (text.length() > MOST_CHARACTERS) {
          tally.leftOut("ends of texts longer than a cell takes");
        }
        // In its cell: a table of shared texts would be held in memory to the end.
        sheet.inlineString(row, column, fitting(text));
      }
    }
  }

  private static String fitting(String text) {
    if (text.length() <= MOST_CHARACTERS) {
      return text;
    }
    int end = MOST_CHARACTERS - CUT.length();
    return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + CUT;
  }

  @Override
  public void close() throws IOException {
    part.close();
    for (Waiting waiting : tables) {
      if (!begun) {
        waiting.csv().close();
      }
      Files.deleteIfExists(waiting.file());
    }
  }
}
