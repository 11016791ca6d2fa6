package org.rapporteur.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.rapporteur.record.Reading;

/**
 * A flat table: a row a finding. Immutable.
 *
 * @param name its name, that of its file or sheet
 * @param rows the findings of a reading
 * @param columns its columns, in order
 */
record Table<T>(String name, Function<Reading, List<T>> rows, List<Column<T>> columns) {

  /** Copies the list. */
  Table {
    columns = List.copyOf(columns);
  }

  /** Takes one row. */
  interface Taker {
    void take(List<Optional<String>> cells) throws java.io.IOException;
  }

  List<String> header() {
    return columns.stream().map(Column::name).toList();
  }

  /** Hands on the rows of an article. */
  void each(Source source, Taker taker) throws java.io.IOException {
    for (T row : rows.apply(source.reading())) {
      List<Optional<String>> cells = new ArrayList<>(columns.size());
      for (Column<T> column : columns) {
        cells.add(column.value().apply(source, row));
      }
      taker.take(cells);
    }
  }
}
