package org.rapporteur.export;

import java.util.SortedMap;
import java.util.TreeMap;

/** Counts what an export wrote and what it had to leave out. */
final class Tally {

  private final SortedMap<String, Long> rows = new TreeMap<>();
  private final SortedMap<String, Long> leftOut = new TreeMap<>();

  void wrote(String table) {
    rows.merge(table, 1L, Long::sum);
  }

  void leftOut(String reason) {
    leftOut.merge(reason, 1L, Long::sum);
  }

  Export.Written written() {
    return new Export.Written(rows, leftOut);
  }
}
