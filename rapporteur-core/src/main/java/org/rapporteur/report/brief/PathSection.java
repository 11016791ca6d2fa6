package org.rapporteur.report.brief;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.record.Action;
import org.rapporteur.record.CalendarDate;
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

  /** What moved a line: an act or a meeting, in words, with what it rests on. */
  private record Mover(String words, Support support) {}

  private final Map<String, Mover> movers = new HashMap<>();

  /** What took place; what is planned or proposed moves no line. */
  private final Set<String> real = new HashSet<>();

  private final Passages passages;
  private final Coverage coverage;

  private PathSection(Dossier dossier, Parties parties, Passages passages) {
    this.passages = passages;
    this.coverage = Coverage.of(dossier);
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

  /** The course over the days of the coverage on which something took place. */
  private Course moved(Course course) {
    List<Point> points =
        course.points().stream()
            .filter(p -> !coverage.isBackground(CalendarDate.on(p.date())))
            .filter(p -> p.behind().stream().anyMatch(real::contains))
            .toList();
    return new Course(course.parties(), points, course.turns());
  }

  private Chart chart(Course whole, String title) {
    List<Chart.Note> notes = new ArrayList<>();
    for (TwoPaths.Turn turn : PathChart.recent(whole).turns()) {
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
    return PathChart.of(whole, title, notes);
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
