package org.rapporteur.report.document;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.rapporteur.text.Blanks;

/**
 * A chart as an SVG element: a band and a line for each series, days along the foot. Colours come
 * from the page's style, so that it follows light and dark; strokes differ without colour.
 */
public final class SvgChart {

  private static final int WIDTH = 720;
  private static final int HEIGHT = 260;
  private static final int LEGEND = 70;
  private static final int LEFT = 44;
  private static final int RIGHT = 12;
  private static final int TOP = 28;
  private static final int FOOT = 28;
  private static final int DAY_LABELS = 6;
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);
  private static final DateTimeFormatter YEAR =
      DateTimeFormatter.ofPattern("MMM uuuu", Locale.ENGLISH);

  private final Chart chart;
  private final ChartRange range;
  private final long days;
  private final double top;
  private final StringBuilder out = new StringBuilder();

  private SvgChart(Chart chart) {
    this.chart = chart;
    this.range = ChartRange.of(chart);
    this.days = Math.max(1, ChronoUnit.DAYS.between(range.first(), range.last()));
    this.top = roundedUp(range.top());
  }

  /**
   * The chart as an SVG element, every text in it escaped.
   *
   * @param chart what is drawn
   * @param id what the ids in it begin with
   */
  public static String of(Chart chart, String id) {
    return new SvgChart(chart).draw(id);
  }

  private String draw(String id) {
    put(
        "<svg viewBox=\"0 0 %d %d\" role=\"img\" aria-labelledby=\"%s-t %s-d\">",
        WIDTH, HEIGHT, id, id);
    put("<title id=\"%s-t\">%s</title>", id, Html.text(chart.title()));
    put("<desc id=\"%s-d\">%s</desc>\n", id, Html.text(chart.words()));
    grid();
    int number = 0;
    for (Chart.Series series : chart.series()) {
      number++;
      series(series, number);
    }
    chart.notes().forEach(this::note);
    return out.append("</svg>").toString();
  }

  private void grid() {
    for (int i = 0; i <= 4; i++) {
      double value = top * i / 4;
      put(
          "<line class=\"grid\" x1=\"%d\" x2=\"%d\" y1=\"%.1f\" y2=\"%.1f\"/>",
          LEFT, WIDTH - RIGHT, y(value), y(value));
      put(
          "<text class=\"axis\" x=\"%d\" y=\"%.1f\" text-anchor=\"end\">%s</text>\n",
          LEFT - 6, y(value) + 4, number(value));
    }
    put("<text class=\"axis\" x=\"%d\" y=\"14\">%s</text>\n", 0, Html.text(chart.unit()));
    DateTimeFormatter format = days > 400 ? YEAR : DAY;
    long step = Math.max(1, (days + DAY_LABELS - 1) / DAY_LABELS);
    for (long d = 0; d <= days; d += step) {
      LocalDate day = range.first().plusDays(d);
      String anchor = d == 0 ? "start" : d + step > days ? "end" : "middle";
      put(
          "<text class=\"axis\" x=\"%.1f\" y=\"%d\" text-anchor=\"%s\">%s</text>",
          x(day), HEIGHT - 8, anchor, format.format(day));
    }
    out.append('\n');
  }

  private void series(Chart.Series series, int number) {
    List<Chart.Point> points =
        series.points().stream().sorted(Comparator.comparing(Chart.Point::day)).toList();
    if (points.isEmpty()) {
      return;
    }
    StringBuilder band = new StringBuilder();
    StringBuilder line = new StringBuilder();
    for (Chart.Point p : points) {
      band.append(band.length() == 0 ? "M" : "L").append(at(p.day(), p.high()));
      line.append(line.length() == 0 ? "M" : "L").append(at(p.day(), p.value()));
    }
    for (int i = points.size() - 1; i >= 0; i--) {
      band.append('L').append(at(points.get(i).day(), points.get(i).low()));
    }
    put("<path class=\"band s%d\" d=\"%sZ\"/>", number, band);
    String dash = series.stroke() == Chart.Stroke.DASHED ? " stroke-dasharray=\"7 4\"" : "";
    put("<path class=\"line s%d\" d=\"%s\"%s/>", number, line, dash);
    for (Chart.Point p : points) {
      put(
          "<circle class=\"dot s%d\" cx=\"%.1f\" cy=\"%.1f\" r=\"2.5\"><title>%s %s: %s</title></circle>",
          number,
          x(p.day()),
          y(p.value()),
          DAY.format(p.day()),
          Html.text(series.name()),
          number(p.value()));
    }
    int legend = LEFT + 110 + 170 * (number - 1);
    put("\n<path class=\"line s%d\" d=\"M%d 10h28\"%s/>", number, legend, dash);
    put(
        "<text class=\"axis\" x=\"%d\" y=\"14\">%s</text>\n",
        legend + 34, Html.text(legend(series.name())));
  }

  /** As many letters as there is room for; the whole name stands at each point. */
  private static String legend(String name) {
    return name.length() <= LEGEND ? name : name.substring(0, LEGEND - 2).strip() + " \u2026";
  }

  private void note(Chart.Note note) {
    put(
        "<line class=\"turn\" x1=\"%.1f\" x2=\"%.1f\" y1=\"%d\" y2=\"%d\"/>\n",
        x(note.day()), x(note.day()), TOP, HEIGHT - FOOT);
  }

  private String at(LocalDate day, double value) {
    return String.format(Locale.ROOT, "%.1f %.1f", x(day), y(value));
  }

  private double x(LocalDate day) {
    double share = (double) ChronoUnit.DAYS.between(range.first(), day) / days;
    return LEFT + share * (WIDTH - LEFT - RIGHT);
  }

  private double y(double value) {
    return HEIGHT - FOOT - value / top * (HEIGHT - FOOT - TOP);
  }

  /** To 1, 2 or 5 times a power of ten, so that the grid carries round numbers. */
  private static double roundedUp(double value) {
    if (value <= 0) {
      return 1;
    }
    double power = Math.pow(10, Math.floor(Math.log10(value)));
    for (double step : new double[] {1, 2, 4, 5, 8, 10}) {
      if (value <= step * power * 1.0000001) {
        return step * power;
      }
    }
    return 10 * power;
  }

  private static String number(double value) {
    if (value >= 1e9) {
      return trimmed(value / 1e9) + "bn";
    }
    if (value >= 1e6) {
      return trimmed(value / 1e6) + "m";
    }
    return value >= 10_000 ? trimmed(value / 1e3) + "k" : trimmed(value);
  }

  private static String trimmed(double value) {
    String text = String.format(Locale.ROOT, "%.2f", value);
    return Blanks.without(Blanks.without(text, "0"), ".");
  }

  private void put(String format, Object... values) {
    out.append(String.format(Locale.ROOT, format, values));
  }
}
