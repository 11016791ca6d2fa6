package org.rapporteur.server;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.desk.Desk;
import org.rapporteur.store.Composed;
import org.rapporteur.store.ComposedLine;
import org.rapporteur.store.ComposedTable;

/**
 * What the record tells as a whole, as it was put together last, in lines that are looked up one by
 * one. Valid for one request. Not thread-safe.
 */
final class Kept {

  private final Desk desk;
  private final ComposedTable table;
  private final Composed composed;
  private final long last;

  /**
   * What a request sees.
   *
   * @param desk of the record
   * @param table where the lines are
   * @param composed which of them
   * @param last the last change of the record
   */
  Kept(Desk desk, ComposedTable table, Composed composed, long last) {
    this.desk = desk;
    this.table = table;
    this.composed = composed;
    this.last = last;
  }

  /** The desk, for what is not told as a whole. */
  Desk desk() {
    return desk;
  }

  /** The last change that is surely in it. */
  long change() {
    return composed.change();
  }

  /** That something came since, for whoever reads; empty if nothing did. */
  String note() {
    return composed.change() >= last
        ? ""
        : "As of change "
            + composed.change()
            + " of "
            + last
            + ": what this page tells is being put together anew.";
  }

  private static <T> List<T> bodies(List<ComposedLine> lines, Class<T> type) throws IOException {
    List<T> bodies = new ArrayList<>();
    for (ComposedLine line : lines) {
      bodies.add(BodyJson.read(line.body(), type));
    }
    return bodies;
  }

  /** The first lines of a list, from a place on. */
  <T> List<T> list(Kind kind, int from, int limit, Class<T> type) throws IOException {
    return bodies(table.lines(composed, kind.code(), from, limit), type);
  }

  /** The first lines that a key asks for. */
  List<Entry> keyed(Kind kind, String key, int limit) throws IOException {
    return bodies(table.keyed(composed, kind.code(), key, limit), Entry.class);
  }

  /** The first lines of a list under a heading; the others are found by a search. */
  Group group(String title, Kind kind, String search) throws IOException {
    return Group.of(title, list(kind, 0, Group.SHOWN + 1, Entry.class), search);
  }

  /** The first lines that a key asks for under a heading; the others are found by a search. */
  Group group(String title, Kind kind, String key, String search) throws IOException {
    return Group.of(title, keyed(kind, key, Group.SHOWN + 1), search);
  }

  /** The first lines that came after a change. */
  Group since(String title, Kind kind, long change, String search) throws IOException {
    List<ComposedLine> lines = table.since(composed, kind.code(), change, Group.SHOWN + 1);
    return Group.of(title, bodies(lines, Entry.class), search + " since:" + change);
  }

  /**
   * A single thing.
   *
   * @param body its line
   * @param detail what its page shows besides
   */
  record One<B, D>(B body, D detail) {}

  /** The first thing that a key asks for. */
  <B, D> Optional<One<B, D>> one(Kind kind, String key, Class<B> body, Class<D> detail)
      throws IOException {
    Optional<ComposedLine> line = table.one(composed, kind.code(), key);
    if (line.isEmpty() || line.get().detail().isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new One<>(
            BodyJson.read(line.get().body(), body),
            BodyJson.read(line.get().detail().get(), detail)));
  }

  /** The pieces of a text, one after the other. */
  interface Pieces {
    void take(String piece) throws IOException;
  }

  /** Hands over a text piece by piece. */
  void text(Kind kind, Pieces pieces) throws IOException {
    List<ComposedLine> next = table.lines(composed, kind.code(), 0, 1);
    for (int place = 1; !next.isEmpty(); place++) {
      pieces.take(BodyJson.read(next.get(0).body(), String.class));
      next = table.lines(composed, kind.code(), place, 1);
    }
  }
}
