package org.rapporteur.export;

import java.io.File;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.xml.sax.InputSource;
import org.xml.sax.XMLReader;

/** The sheets of a workbook as Apache POI reads them. */
final class Workbook {

  private Workbook() {}

  /** The rows by sheet; a day as ISO 8601, a number in plain figures, nothing as an empty text. */
  static Map<String, List<List<String>>> read(Path file) throws Exception {
    Map<String, List<List<String>>> sheets = new LinkedHashMap<>();
    File read = file.toFile();
    try (OPCPackage archive = OPCPackage.open(read, PackageAccess.READ)) {
      XSSFReader book = new XSSFReader(archive);
      ReadOnlySharedStringsTable texts = new ReadOnlySharedStringsTable(archive);
      XSSFReader.SheetIterator all = (XSSFReader.SheetIterator) book.getSheetsData();
      while (all.hasNext()) {
        try (InputStream in = all.next()) {
          Rows rows = new Rows();
          XMLReader parser = XMLHelper.newXMLReader();
          parser.setContentHandler(
              new XSSFSheetXMLHandler(
                  book.getStylesTable(), null, texts, rows, new AsWritten(), false));
          parser.parse(new InputSource(in));
          sheets.put(all.getSheetName(), rows.rows);
        }
      }
    }
    return sheets;
  }

  private static final class Rows implements XSSFSheetXMLHandler.SheetContentsHandler {
    private final List<List<String>> rows = new ArrayList<>();
    private List<String> row = new ArrayList<>();

    @Override
    public void startRow(int number) {
      row = new ArrayList<>();
    }

    @Override
    public void endRow(int number) {
      rows.add(row);
    }

    @Override
    public void cell(String reference, String value, XSSFComment comment) {
      int column = new CellReference(reference).getCol();
      while (row.size() < column) {
        row.add("");
      }
      row.add(value);
    }
  }

  /** Not as a sheet shows it. */
  private static final class AsWritten extends DataFormatter {
    @Override
    public String formatRawCellContents(double value, int index, String format, boolean windowing) {
      return DateUtil.isADateFormat(index, format)
          ? DateUtil.getLocalDateTime(value).toLocalDate().toString()
          : java.math.BigDecimal.valueOf(value).toPlainString();
    }
  }
}
