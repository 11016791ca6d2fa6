package org.rapporteur.read.format;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.rapporteur.article.Diagnostic;
import org.rapporteur.read.format.Taken.LeftOut;
import org.rapporteur.read.format.Taken.Reason;
import org.rapporteur.read.format.date.DayOrder;
import org.rapporteur.read.format.export.CsvRows;
import org.rapporteur.read.format.export.Exported;
import org.rapporteur.read.format.export.JsonExport;

/** The rows of a table, one article each. */
final class TableFlow implements Flow {

  /** How far is looked ahead. */
  private static final int MOST_ROWS = 100;

  private static final int MOST_CHARACTERS = 1 << 20;

  private final String name;
  private final CsvRows rows;
  private final JsonExport json;
  private final Documents documents;
  private final Deque<Row> ahead = new ArrayDeque<>();
  private DayOrder order = DayOrder.UNTOLD;
  private long row;
  private boolean isNoted;

  /** A row that was looked at before its turn: its fields, or why it has none. */
  private record Row(String name, Optional<ObjectNode> fields, String problem) {
    int length() {
      return fields.map(f -> f.path("text").asText().length()).orElse(0);
    }
  }

  private Optional<IOException> failed = Optional.empty();
  private long characters;

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
    while (failed.isEmpty() && ahead.size() < MOST_ROWS && characters < MOST_CHARACTERS && look()) {
      // The dates of some rows tell how those of the others are meant.
    }
    Row next = ahead.poll();
    if (next == null) {
      if (failed.isPresent()) {
        throw failed.get();
      }
      return Optional.empty();
    }
    characters -= next.length();
    if (next.fields().isEmpty()) {
      return Flow.piece(new LeftOut(next.name(), Reason.TOO_LARGE, next.problem()));
    }
    Optional<Exported> exported = json.read(next.fields().get(), order).map(this::noted);
    return Flow.piece(
        exported.isPresent()
            ? documents.exported(exported.get().id().orElse(next.name()), exported.get())
            : new LeftOut(next.name(), Reason.NO_ARTICLE, "has no text"));
  }

  /** Takes a row more; whether there was one. */
  private boolean look() throws IOException {
    String called = name + ":" + (row + 2);
    try {
      Optional<ObjectNode> fields = rows.next();
      if (fields.isEmpty()) {
        return false;
      }
      order = order.and(JsonExport.dayOrder(fields.get()));
      Row next = new Row(called, fields, "");
      characters += next.length();
      ahead.add(next);
    } catch (CsvRows.LongRow e) {
      ahead.add(new Row(called, Optional.empty(), String.valueOf(e.getMessage())));
    } catch (IOException e) {
      // Told when the rows before it are read.
      failed = Optional.of(e);
      return false;
    }
    row++;
    return true;
  }

  /** The first row says which columns nothing is read from. */
  private Exported noted(Exported exported) {
    List<String> unread = isNoted ? List.of() : rows.unread();
    isNoted = true;
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
