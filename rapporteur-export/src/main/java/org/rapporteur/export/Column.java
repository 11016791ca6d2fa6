package org.rapporteur.export;

import java.util.Optional;
import java.util.function.BiFunction;

/**
 * A column of a table.
 *
 * @param name its heading, in snake case
 * @param form what its cells hold
 * @param value the cell of a finding; empty where the text does not tell
 */
record Column<T>(String name, Form form, BiFunction<Source, T, Optional<String>> value) {

  /** What a cell holds. */
  enum Form {
    TEXT,
    /** A number, in plain figures. */
    NUMBER,
    /** A whole number of things that were counted. */
    COUNT,
    /** A day, as ISO 8601. */
    DAY
  }

  static <T> Column<T> text(String name, BiFunction<Source, T, Optional<String>> value) {
    return new Column<>(name, Form.TEXT, value);
  }

  static <T> Column<T> number(String name, BiFunction<Source, T, Optional<String>> value) {
    return new Column<>(name, Form.NUMBER, value);
  }

  static <T> Column<T> counted(String name, BiFunction<Source, T, Optional<String>> value) {
    return new Column<>(name, Form.COUNT, value);
  }

  static <T> Column<T> day(String name, BiFunction<Source, T, Optional<String>> value) {
    return new Column<>(name, Form.DAY, value);
  }
}
