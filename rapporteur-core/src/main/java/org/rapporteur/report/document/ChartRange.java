package org.rapporteur.report.document;

import java.time.LocalDate;
import java.util.List;

/**
 * What a chart spans.
 *
 * @param first its first day
 * @param last its last day
 * @param top its greatest value, bands included
 */
record ChartRange(LocalDate first, LocalDate last, double top) {

  static ChartRange of(Chart chart) {
    List<Chart.Point> points = chart.series().stream().flatMap(s -> s.points().stream()).toList();
    LocalDate first = points.get(0).day();
    LocalDate last = first;
    double top = 0;
    for (Chart.Point p : points) {
      first = p.day().isBefore(first) ? p.day() : first;
      last = p.day().isAfter(last) ? p.day() : last;
      top = Math.max(top, Math.max(p.value(), p.high()));
    }
    return new ChartRange(first, last, top);
  }
}
