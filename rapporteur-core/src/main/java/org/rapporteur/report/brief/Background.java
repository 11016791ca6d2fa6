package org.rapporteur.report.brief;

import java.util.function.IntFunction;
import org.rapporteur.record.Support;
import org.rapporteur.report.document.Line;
import org.rapporteur.report.document.Part;

/** What is older than the coverage, in one line: the last of it, and how much more there is. */
final class Background {

  private static final int SHOWN = 3;

  private Background() {}

  /** The line of so many things, oldest first, each in words and with what bears it out. */
  static Part of(
      int count, IntFunction<String> words, IntFunction<Support> support, Passages passages) {
    Line line = Line.empty().strong("Before").text(": ");
    int first = Math.max(0, count - SHOWN);
    for (int i = first; i < count; i++) {
      line = passages.cite(line.text((i > first ? "; " : "") + words.apply(i)), support.apply(i));
    }
    return new Part.Paragraph(
        first > 0 ? line.muted(" and " + Count.of(first, "older line")) : line);
  }
}
