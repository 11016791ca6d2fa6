package org.rapporteur.report.brief;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.rapporteur.record.Dossier;
import org.rapporteur.record.Figure;
import org.rapporteur.record.FigureSeries;
import org.rapporteur.report.document.Chart;
import org.rapporteur.report.document.Line;
import org.rapporteur.report.document.Part;

/** The numbers that a reader tracks, over time. */
final class FigureSection {

  private static final int SHOWN = 12;
  private static final Set<String> LEADING_ON =
      Set.of("in", "on", "at", "to", "for", "of", "near", "along", "around", "under", "within");

  private FigureSection() {}

  static List<Part> of(Dossier dossier, Parties parties, Passages passages) {
    List<Part> parts = new ArrayList<>();
    List<Part.Item> items = new ArrayList<>();
    for (FigureSeries series : dossier.figures()) {
      items.add(Part.Item.of(line(series, parties, passages)));
    }
    parts.addAll(Folding.list(items, SHOWN));
    for (FigureSeries series : dossier.figures()) {
      parts.addAll(chart(series, parties));
    }
    return parts;
  }

  private static Line line(FigureSeries series, Parties parties, Passages passages) {
    Line line = Line.of(series.whose().map(w -> parties.name(w) + ": ").orElse(""));
    String what = Words.joined(series.what());
    boolean several = series.points().size() > 1;
    line = line.text(several && !what.isEmpty() ? what + ": " : "");
    boolean first = true;
    for (FigureSeries.Point p : series.points()) {
      line = line.text(first ? "" : "; ");
      line = line.text(p.approximation().map(a -> a + " ").orElse(""));
      line = line.strong(Words.number(p.value()) + " " + series.unit());
      line = line.text(several || what.isEmpty() ? "" : (leadsOn(what) ? " " : ", ") + what);
      String when = Words.date(p.asOf());
      line = line.text(when.isEmpty() ? "" : ", " + when);
      line = p.origin() == Figure.Origin.COMPUTED ? line.muted(" computed") : line;
      line = passages.cite(line, p.support());
      first = false;
    }
    return line;
  }

  private static List<Part> chart(FigureSeries series, Parties parties) {
    Map<LocalDate, Double> byDay = new TreeMap<>();
    for (FigureSeries.Point p : series.points()) {
      p.asOf().day().ifPresent(d -> byDay.put(d, p.value().doubleValue()));
    }
    if (byDay.size() < 2) {
      return List.of();
    }
    String title = series.whose().map(w -> parties.name(w) + ": ").orElse("") + series.unit();
    List<Chart.Point> points = new ArrayList<>();
    byDay.forEach((day, value) -> points.add(new Chart.Point(day, value, value, value)));
    Chart.Point last = points.get(points.size() - 1);
    String words =
        String.format(
            Locale.ROOT,
            "%s: from %s on %s to %s on %s.",
            title,
            Words.number(BigDecimal.valueOf(points.get(0).value())),
            Words.day(points.get(0).day()),
            Words.number(BigDecimal.valueOf(last.value())),
            Words.day(last.day()));
    return List.of(
        new Chart(
            title,
            series.unit(),
            words,
            List.of(new Chart.Series(Words.joined(series.what()), Chart.Stroke.SOLID, points)),
            List.of()));
  }

  private static boolean leadsOn(String what) {
    return LEADING_ON.contains(what.split(" ", 2)[0]);
  }
}
