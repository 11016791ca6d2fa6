package org.rapporteur.report.brief;

import java.util.List;
import org.rapporteur.report.document.Line;
import org.rapporteur.report.document.Part;

/** Long lists: the first items shown, the rest folded. */
final class Folding {

  private Folding() {}

  /** The items as a bulleted list. */
  static List<Part> list(List<Part.Item> items, int shown) {
    if (items.isEmpty()) {
      return List.of();
    }
    // One or two more are shorter than the line that would fold them.
    if (items.size() <= shown + 2) {
      return List.of(new Part.Items(Part.Marking.BULLETS, items));
    }
    List<Part.Item> rest = items.subList(shown, items.size());
    return List.of(
        new Part.Items(Part.Marking.BULLETS, items.subList(0, shown)),
        new Part.Fold(
            Line.empty().muted(rest.size() + " more"),
            List.of(new Part.Items(Part.Marking.BULLETS, rest))));
  }

  /** The rows as a table, the rest as a second one, folded. */
  static List<Part> table(String caption, List<String> header, List<List<Line>> rows, int shown) {
    if (rows.isEmpty()) {
      return List.of();
    }
    if (rows.size() <= shown + 2) {
      return List.of(new Part.Table(caption, header, rows));
    }
    List<List<Line>> rest = rows.subList(shown, rows.size());
    return List.of(
        new Part.Table(caption, header, rows.subList(0, shown)),
        new Part.Fold(
            Line.empty().muted(rest.size() + " more"),
            List.of(new Part.Table(caption + ", continued", header, rest))));
  }
}
