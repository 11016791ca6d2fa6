package org.rapporteur.record;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * A tracked quantity over time.
 *
 * @param id stable while its first citation stays
 * @param unit what is counted
 * @param whose party, as a code
 * @param what what the number says of the unit
 * @param points by date, unknown dates last, then by value
 */
public record FigureSeries(
    String id, String unit, Optional<String> whose, String what, List<Point> points) {

  /** Copies the list; refuses a series without points. */
  public FigureSeries {
    points = List.copyOf(points);
    if (points.isEmpty()) {
      throw new IllegalArgumentException("a series without a figure: " + unit);
    }
  }

  /**
   * One value at one time.
   *
   * @param asOf when
   * @param value in units
   * @param approximation {@code nearly}, {@code about}, in an article's word
   * @param origin printed, or worked out from another number
   * @param support who gives it
   */
  public record Point(
      CalendarDate asOf,
      BigDecimal value,
      Optional<String> approximation,
      Figure.Origin origin,
      Support support) {}
}
