package org.rapporteur.report.brief;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import org.rapporteur.record.Action;
import org.rapporteur.record.Dossier;
import org.rapporteur.record.Meeting;
import org.rapporteur.record.Support;
import org.rapporteur.record.TwoPaths;
import org.rapporteur.record.TwoPaths.Course;
import org.rapporteur.record.TwoPaths.Point;
import org.rapporteur.report.document.Chart;
import org.rapporteur.report.document.Line;
import org.rapporteur.report.document.Part;

/** Dialogue and confrontation over time: two lines, never their difference. */
final class PathSection {

  private static final int PAIRS = 3;

  /** Days without anything after which a chart begins anew. */
  private static final int SILENCE = 60;

  /** What moved a line: an act or a meeting, in words, with what it rests on. */
  private record Mover(String words, Support support) {}

  private final Map<String, Mover> movers = new HashMap<>();

  /** What took place; what is planned or proposed moves no line. */
  private final Set<String> real = new HashSet<>();

  private final Passages passages;

  private PathSection(Dossier dossier, Parties parties, Passages passages) {
    this.passages = passages;
    ActWords words = new ActWords(parties);
    dossier.acts().stream()
        .filter(a -> a.status() == Action.Status.OCCURRED || a.status() == Action.Status.ONGOING)
        .forEach(a -> real.add(a.id()));
    dossier.meetings().stream()
        .filter(m -> m.status() == Meeting.Status.HELD || m.status() == Meeting.Status.CANCELLED)
        .forEach(m -> real.add(m.id()));
    dossier.acts().forEach(a -> movers.put(a.id(), new Mover(words.of(a), a.support())));
    dossier
        .meetings()
        .forEach(
            m ->
                movers.put(
                    m.id(),
                    new Mover(Words.joined(m.what()) + ", " + Words.of(m.status()), m.support())));
  }

  static List<Part> of(Dossier dossier, Parties parties, Passages passages) {
    TwoPaths paths = dossier.paths();
    PathSection section = new PathSection(dossier, parties, passages);
    Course whole = section.moved(paths.whole());
    if (whole.points().isEmpty()) {
      return List.of();
    }
    List<Part> parts = new ArrayList<>();
    parts.add(section.chart(whole, "The crisis as a whole"));
    parts.addAll(section.days(whole));
    List<Course> pairs =
        paths.pairs().stream()
            .map(section::moved)
            .filter(c -> c.points().size() > 1)
            .sorted(Comparator.comparing(c -> -c.points().size()))
            .limit(PAIRS)
            .toList();
    for (Course pair : pairs) {
      String name = parties.names(pair.parties());
      parts.add(new Part.Fold(Line.empty().strong(name), List.of(section.chart(pair, name))));
    }
    parts.add(new Part.Paragraph(Line.empty().muted("Scale: " + paths.scale())));
    return parts;
  }

  /**
   * The course since the last long silence: one meeting of the year before would press all that
   * follows into a corner of the chart. The days before stand in the list of what moved the lines.
   */
  private static Course recent(Course course) {
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

  /** The course over the days on which something took place. */
  private Course moved(Course course) {
    List<Point> points =
        course.points().stream().filter(p -> p.behind().stream().anyMatch(real::contains)).toList();
    return new Course(course.parties(), points, course.turns());
  }

  private Chart chart(Course whole, String title) {
    Course course = recent(whole);
    List<Chart.Note> notes = new ArrayList<>();
    for (TwoPaths.Turn turn : course.turns()) {
      Line line =
          Line.empty()
              .strong(Words.day(turn.date()))
              .text(": turns towards " + Words.of(turn.toward()));
      Optional<Mover> because = turn.because().map(movers::get);
      if (because.isPresent()) {
        line = passages.cite(line.text(": " + because.get().words()), because.get().support());
      }
      notes.add(new Chart.Note(turn.date(), line));
    }
    return new Chart(
        title,
        "weight",
        words(course),
        List.of(
            series("dialogue", Chart.Stroke.SOLID, course, Point::dialogue),
            series("confrontation", Chart.Stroke.DASHED, course, Point::confrontation)),
        notes);
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

  /** The acts and meetings behind every day. */
  private List<Part> days(Course course) {
    List<Part.Item> days = new ArrayList<>();
    for (Point p : course.points()) {
      List<Part.Item> behind = new ArrayList<>();
      for (String id : p.behind()) {
        Optional.ofNullable(movers.get(id))
            .ifPresent(
                m -> behind.add(Part.Item.of(passages.cite(Line.of(m.words()), m.support()))));
      }
      if (!behind.isEmpty()) {
        days.add(
            new Part.Item(
                Line.empty().strong(Words.day(p.date())),
                List.of(new Part.Items(Part.Marking.BULLETS, behind))));
      }
    }
    return days.isEmpty()
        ? List.of()
        : List.of(
            new Part.Fold(
                Line.empty().muted("What moved the lines, by day"),
                List.of(new Part.Items(Part.Marking.BULLETS, days))));
  }
}
