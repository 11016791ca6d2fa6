package org.rapporteur.export;

import java.io.Closeable;
import java.io.IOException;
import java.util.SortedMap;
import org.rapporteur.record.Groupings;
import org.rapporteur.record.Reading;

/**
 * A running export: takes readings one by one and keeps none unless its format must see all of
 * them. What it writes is in its place only after {@link #finish}; closed before, it leaves nothing
 * behind. Not thread-safe.
 */
public interface Export extends Closeable {

  /**
   * Writes what is found in one article.
   *
   * @throws IOException if it cannot be written
   */
  void add(Reading reading) throws IOException;

  /**
   * Says what somebody knows to be one thing, or not to be, whatever its words suggest; before the
   * end, and only of concern to what tells a thing once over all articles.
   */
  default void grouped(Groupings groupings) {}

  /**
   * Ends the export and puts it in its place.
   *
   * @return how many rows were written, by table, and what the format could not hold, by reason
   * @throws IOException if it cannot be written
   */
  Written finish() throws IOException;

  /**
   * What an export holds.
   *
   * @param rows rows by table
   * @param leftOut findings that the format cannot hold, by reason
   */
  record Written(SortedMap<String, Long> rows, SortedMap<String, Long> leftOut) {}
}
