package org.rapporteur.report.document;

import java.time.LocalDate;
import java.util.List;

/**
 * Lines over days, each with its band of uncertainty.
 *
 * @param title what it shows
 * @param unit what the height means
 * @param words the same in a sentence, for those who cannot see it
 * @param series the lines, at least one
 * @param notes what stands at a day: a turning point, the acts behind it
 */
public record Chart(String title, String unit, String words, List<Series> series, List<Note> notes)
    implements Part {

  /** Copies the lists; refuses a chart without a point. */
  public Chart {
    series = List.copyOf(series);
    notes = List.copyOf(notes);
    if (series.stream().allMatch(s -> s.points().isEmpty())) {
      throw new IllegalArgumentException("a chart without a point: " + title);
    }
  }

  @Override
  public <T> T accept(Visitor<T> visitor) {
    return visitor.chart(this);
  }

  /** How a line is drawn, so that lines differ without colour. */
  public enum Stroke {
    SOLID,
    DASHED
  }

  /**
   * A line.
   *
   * @param name what it is
   * @param stroke how it is drawn
   * @param points by day
   */
  public record Series(String name, Stroke stroke, List<Point> points) {
    /** Copies the list. */
    public Series {
      points = List.copyOf(points);
    }
  }

  /**
   * A value at a day.
   *
   * @param day the day
   * @param value the value
   * @param low lower end of the band
   * @param high upper end of the band
   */
  public record Point(LocalDate day, double value, double low, double high) {}

  /**
   * What stands at a day.
   *
   * @param day the day
   * @param line what it says, with its citations
   */
  public record Note(LocalDate day, Line line) {}
}
