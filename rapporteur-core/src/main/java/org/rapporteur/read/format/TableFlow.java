package org.rapporteur.read.format;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.rapporteur.article.Diagnostic;
import org.rapporteur.read.format.Taken.LeftOut;
import org.rapporteur.read.format.Taken.Reason;
import org.rapporteur.read.format.export.CsvRows;
import org.rapporteur.read.format.export.Exported;
import org.rapporteur.read.format.export.JsonExport;

/** The rows of a table, one article each. */
final class TableFlow implements Flow {

  private final String name;
  private final CsvRows rows;
  private final JsonExport json;
  private final Documents documents;
  private long row;

  TableFlow(String name, CsvRows rows, JsonExport json, Documents documents) {
    this.name = name;
    this.rows = rows;
    this.json = json;
    this.documents = documents;
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public Optional<Piece> next() throws IOException {
    row++;
    String called = name + ":" + (row + 1);
    Optional<ObjectNode> fields;
    try {
      fields = rows.next();
    } catch (CsvRows.LongRow e) {
      return Flow.piece(new LeftOut(called, Reason.TOO_LARGE, String.valueOf(e.getMessage())));
    }
    if (fields.isEmpty()) {
      return Optional.empty();
    }
    Optional<Exported> exported = json.read(fields.get()).map(this::noted);
    return Flow.piece(
        exported.isPresent()
            ? documents.exported(exported.get().id().orElse(called), exported.get())
            : new LeftOut(called, Reason.NO_ARTICLE, "has no text"));
  }

  /** The first row says which columns nothing is read from. */
  private Exported noted(Exported exported) {
    List<String> unread = row == 1 ? rows.unread() : List.of();
    return unread.isEmpty()
        ? exported
        : exported.doubted(
            Diagnostic.of(
                "unknown-column",
                "stands in a table with columns that are not read: " + String.join(", ", unread)));
  }

  @Override
  public void close() throws IOException {
    rows.close();
  }
}
