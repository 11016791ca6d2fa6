package org.rapporteur.report.brief;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.rapporteur.record.Dossier;
import org.rapporteur.record.Figure;
import org.rapporteur.record.FigureSeries;
import org.rapporteur.report.document.Chart;
import org.rapporteur.report.document.Line;
import org.rapporteur.report.document.Part;

/** The numbers that a reader tracks, over time. */
final class FigureSection {

  private static final int SHOWN = 12;

  /** What most articles count comes first, then what is newest. */
  private static final Comparator<FigureSeries> RANK =
      Comparator.comparingLong((FigureSeries s) -> -articles(s))
          .thenComparing(
              s -> newest(s).asOf().earliest().orElse(LocalDate.MIN), Comparator.reverseOrder());

  private FigureSection() {}

  private static long articles(FigureSeries series) {
    return series.points().stream()
        .flatMap(p -> p.support().articles().stream())
        .distinct()
        .count();
  }

  static List<Part> of(Dossier dossier, Parties parties, Passages passages) {
    Coverage coverage = Coverage.of(dossier);
    List<FigureSeries> before =
        dossier.figures().stream()
            .filter(f -> coverage.isBackground(newest(f).asOf()))
            .sorted(Comparator.comparing(f -> newest(f).asOf().earliest().orElse(LocalDate.MIN)))
            .toList();
    List<FigureSeries> since = new ArrayList<>(dossier.figures());
    since.removeAll(before);
    since.sort(RANK);
    List<Part.Item> items =
        since.stream().map(f -> Part.Item.of(line(f, parties, passages))).toList();
    List<Part> parts = new ArrayList<>(Folding.list(items, SHOWN));
    if (!before.isEmpty()) {
      parts.add(
          Background.of(
              before.size(),
              i -> Words.date(newest(before.get(i)).asOf()) + ": " + number(before.get(i), parties),
              i -> newest(before.get(i)).support(),
              passages));
    }
    since.forEach(f -> parts.addAll(chart(f, parties)));
    return parts;
  }

  private static FigureSeries.Point newest(FigureSeries series) {
    return series.points().get(series.points().size() - 1);
  }

  private static String number(FigureSeries series, Parties parties) {
    return Words.number(newest(series).value())
        + " "
        + series.unit()
        + series.whose().map(w -> " (" + parties.name(w) + ")").orElse("");
  }

  /** The newest number in the sentence that tells it, and what it was before. */
  private static Line line(FigureSeries series, Parties parties, Passages passages) {
    List<FigureSeries.Point> points = series.points();
    FigureSeries.Point last = points.get(points.size() - 1);
    String when = Words.date(last.asOf());
    Line line =
        Line.empty()
            .text(when.isEmpty() ? "" : (passages.isPrintedOn(last) ? "told " : "") + when + ": ")
            .text(last.approximation().map(a -> a + " ").orElse(""))
            .strong(Words.number(last.value()) + " " + series.unit())
            .text(series.whose().map(w -> " (" + parties.name(w) + ")").orElse(""));
    line = last.origin() == Figure.Origin.COMPUTED ? line.muted(" computed") : line;
    String sentence = passages.sentence(last.support().citations().get(0).evidence().get(0));
    line = passages.cite(line.text(": ").quote(sentence), last.support());
    for (int k = points.size() - 2; k >= 0; k--) {
      FigureSeries.Point p = points.get(k);
      if (p.value().compareTo(points.get(k + 1).value()) != 0) {
        String day = Words.date(p.asOf());
        line = line.text("; before: " + Words.number(p.value()));
        line = passages.cite(line.text(day.isEmpty() ? "" : ", " + day), p.support());
      }
    }
    return line;
  }

  private static List<Part> chart(FigureSeries series, Parties parties) {
    Map<LocalDate, Double> byDay = new TreeMap<>();
    for (FigureSeries.Point p : series.points()) {
      p.asOf().day().ifPresent(d -> byDay.put(d, p.value().doubleValue()));
    }
    if (new TreeSet<>(byDay.values()).size() < 2) {
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
}
