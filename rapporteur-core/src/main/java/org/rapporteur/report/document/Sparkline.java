package org.rapporteur.report.document;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;

/** A line of a chart as a row of block characters, for a terminal. */
final class Sparkline {

  private static final String BLOCKS = "▁▂▃▄▅▆▇█";
  private static final int WIDTH = 60;

  private Sparkline() {}

  static String of(Chart.Series series, LocalDate first, LocalDate last, double top) {
    long days = ChronoUnit.DAYS.between(first, last) + 1;
    int width = (int) Math.min(days, WIDTH);
    double[] heights = new double[width];
    List<Chart.Point> points =
        series.points().stream().sorted(Comparator.comparing(Chart.Point::day)).toList();
    int at = 0;
    double value = 0;
    for (int cell = 0; cell < width; cell++) {
      LocalDate until = first.plusDays((cell + 1) * days / width - 1);
      while (at < points.size() && !points.get(at).day().isAfter(until)) {
        value = points.get(at++).value();
      }
      heights[cell] = value;
    }
    StringBuilder out = new StringBuilder(width);
    for (double height : heights) {
      int step = top <= 0 ? 0 : (int) Math.round(height / top * (BLOCKS.length() - 1));
      out.append(BLOCKS.charAt(Math.max(0, Math.min(BLOCKS.length() - 1, step))));
    }
    return out.toString();
  }
}
