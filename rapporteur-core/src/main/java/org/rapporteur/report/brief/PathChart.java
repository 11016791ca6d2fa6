package org.rapporteur.report.brief;

import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.rapporteur.record.TwoPaths;
import org.rapporteur.record.TwoPaths.Course;
import org.rapporteur.record.TwoPaths.Point;
import org.rapporteur.report.document.Chart;

/** The two lines of a course, drawn. Stateless. */
public final class PathChart {

  /** Days without anything after which a chart begins anew. */
  private static final int SILENCE = 60;

  private PathChart() {}

  /**
   * The chart of a course, from its last long silence on.
   *
   * @param whole the course, which has points
   * @param title what it shows
   * @param notes what stands at its days
   */
  public static Chart of(Course whole, String title, List<Chart.Note> notes) {
    Course course = recent(whole);
    return new Chart(
        title,
        "weight",
        words(course),
        List.of(
            series("dialogue", Chart.Stroke.SOLID, course, Point::dialogue),
            series("confrontation", Chart.Stroke.DASHED, course, Point::confrontation)),
        notes);
  }

  /**
   * The course since the last long silence: one meeting of the year before would press all that
   * follows into a corner of the chart. The days before stand in the list of what moved the lines.
   */
  static Course recent(Course course) {
    List<Point> points = course.points();
    int first = 0;
    for (int i = 1; i < points.size(); i++) {
      if (points.get(i).date().isAfter(points.get(i - 1).date().plusDays(SILENCE))) {
        first = i;
      }
    }
    List<Point> shown = points.subList(first, points.size());
    List<TwoPaths.Turn> turns =
        course.turns().stream().filter(t -> !t.date().isBefore(shown.get(0).date())).toList();
    return new Course(course.parties(), shown, turns);
  }

  private interface LevelOf {
    TwoPaths.Level of(Point point);
  }

  private static Chart.Series series(
      String name, Chart.Stroke stroke, Course course, LevelOf level) {
    return new Chart.Series(
        name,
        stroke,
        course.points().stream()
            .map(
                p ->
                    new Chart.Point(
                        p.date(), level.of(p).value(), level.of(p).low(), level.of(p).high()))
            .toList());
  }

  private static String words(Course course) {
    String dialogue = peak(course, p -> p.dialogue().value());
    String confrontation = peak(course, p -> p.confrontation().value());
    int requests = course.points().stream().mapToInt(Point::requests).sum();
    String counted =
        requests == 0 ? "" : " " + "Demands and requests, counted beside them: " + requests + ".";
    return "Dialogue " + dialogue + "; confrontation " + confrontation + "." + counted;
  }

  private static String peak(Course course, ToDoubleFunction<Point> level) {
    return course.points().stream()
        .filter(p -> level.applyAsDouble(p) > 0)
        .max(
            Comparator.comparingDouble(level).thenComparing(Point::date, Comparator.reverseOrder()))
        .map(p -> "is highest on " + Words.day(p.date()))
        .orElse("does not show");
  }
}
