package org.rapporteur.report.brief;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;
import org.rapporteur.record.Figure;
import org.rapporteur.record.Reading;
import org.rapporteur.report.document.Line;
import org.rapporteur.report.document.Part;

/** The numbers that a reader tracks. */
final class FigureSection {

  private FigureSection() {}

  static List<Part> of(List<Reading> readings) {
    List<Part.Item> items =
        readings.stream()
            .flatMap(r -> r.figures().stream())
            .map(f -> Part.Item.of(line(f)))
            .toList();
    return items.isEmpty() ? List.of() : List.of(new Part.Items(Part.Marking.BULLETS, items));
  }

  private static Line line(Figure f) {
    DecimalFormat digits =
        new DecimalFormat("#,##0.##", DecimalFormatSymbols.getInstance(Locale.ROOT));
    return Line.of(f.whose().map(w -> w + ": ").orElse(""))
        .text(f.approximation().map(a -> a + " ").orElse(""))
        .strong(digits.format(f.value()) + " " + f.unit())
        .text(" " + f.what() + " ")
        .cite(f.evidence(), List.of(f.provenance()));
  }
}
