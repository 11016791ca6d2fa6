package org.rapporteur.reconcile;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.rapporteur.record.ActReport;
import org.rapporteur.record.Action;
import org.rapporteur.record.CalendarDate;
import org.rapporteur.record.Citation;
import org.rapporteur.record.FigureSeries;
import org.rapporteur.record.MeetingReport;
import org.rapporteur.record.Position;
import org.rapporteur.record.TimelineEntry;
import org.rapporteur.record.TimelineEntry.Kind;

/**
 * What is dated, one line each: meetings, deeds, figures, and where a party stood on a day. Deeds
 * of one kind and day between the same are a line.
 */
final class TimelineBuilder {

  private static final int MATTERS = 4;

  private final Origins origins;
  private final Standing standing;
  private final List<TimelineEntry> found = new ArrayList<>();

  TimelineBuilder(Origins origins, Standing standing) {
    this.origins = origins;
    this.standing = standing;
  }

  TimelineBuilder meetings(List<MeetingReport> meetings) {
    for (MeetingReport m : meetings) {
      if (Dates.known(m.date())) {
        found.add(new TimelineEntry(m.date(), Kind.MEETING, Phrases.meeting(m), m.support()));
      }
    }
    return this;
  }

  /** Acts that a meeting or a stance does not tell of. */
  TimelineBuilder deeds(List<ActReport> acts, Set<String> folded) {
    Map<String, List<ActReport>> lines = new TreeMap<>();
    for (ActReport a : acts) {
      boolean told =
          switch (a.type()) {
            case ACCUSE, REJECT, THREATEN, REQUEST, AGREE -> false;
            default -> a.status() != Action.Status.HYPOTHETICAL;
          };
      if (told && Dates.known(a.date()) && !folded.contains(a.id())) {
        String key = a.date() + "|" + Phrases.act(a).toLowerCase(Locale.ROOT);
        lines.computeIfAbsent(key, k -> new ArrayList<>()).add(a);
      }
    }
    for (List<ActReport> line : lines.values()) {
      TreeSet<Citation> citations = new TreeSet<>();
      line.forEach(a -> citations.addAll(a.support().citations()));
      ActReport first = line.get(0);
      add(first.date(), Kind.ACT, Phrases.act(first), citations);
    }
    return this;
  }

  /** One line for what a party demands, rejects or warns of on a day. */
  TimelineBuilder stances(Collection<Found<Position>> stances) {
    Map<String, List<Found<Position>>> lines = new TreeMap<>();
    stances.stream()
        .sorted(Found.order())
        .filter(p -> Dates.known(standing.date(p)))
        .forEach(p -> lines.computeIfAbsent(line(p), k -> new ArrayList<>()).add(p));
    for (List<Found<Position>> line : lines.values()) {
      Found<Position> first = line.get(0);
      List<String> matters = matters(line);
      boolean reported = !Dates.known(standing.told(first));
      add(
          standing.date(first),
          Kind.STANCE,
          Parties.name(first.finding().party())
              + " "
              + Phrases.stance(first.finding().stance())
              + " "
              + String.join("; ", matters.subList(0, Math.min(MATTERS, matters.size())))
              + (matters.size() > MATTERS ? "; \u2026" : "")
              + (reported ? " (day of the report)" : ""),
          line.stream().map(Found::citation).toList());
    }
    return this;
  }

  /** What a line tells, each once: of two that rest on the same words the one with a name. */
  private static List<String> matters(List<Found<Position>> line) {
    List<Found<Position>> told = new ArrayList<>();
    line.stream()
        .sorted(Comparator.comparing(p -> !Phrases.nominal(p.finding().issue())))
        .filter(p -> told.stream().noneMatch(o -> rest(o, p)))
        .forEach(told::add);
    return told.stream().map(TimelineBuilder::matter).distinct().toList();
  }

  private static boolean rest(Found<Position> a, Found<Position> b) {
    return !Phrases.nominal(b.finding().issue())
        && a.article().equals(b.article())
        && a.finding().evidence().get(0).span().overlaps(b.finding().evidence().get(0).span());
  }

  /** The matter by its name, else in the article's own words. */
  private static String matter(Found<Position> p) {
    String issue = p.finding().issue();
    return Phrases.nominal(issue) || issue.startsWith("\u201C")
        ? issue
        : "\u201C" + Phrases.unquoted(p.finding().evidence().get(0).quote()) + "\u201D";
  }

  private String line(Found<Position> p) {
    return standing.date(p)
        + "|"
        + p.finding().party()
        + "|"
        + p.finding().stance()
        + "|"
        + Dates.known(standing.told(p));
  }

  TimelineBuilder figures(List<FigureSeries> series) {
    for (FigureSeries s : series) {
      for (FigureSeries.Point p : s.points()) {
        if (Dates.known(p.asOf())) {
          found.add(new TimelineEntry(p.asOf(), Kind.FIGURE, Phrases.figure(s, p), p.support()));
        }
      }
    }
    return this;
  }

  private void add(CalendarDate date, Kind kind, String event, Collection<Citation> citations) {
    found.add(new TimelineEntry(date, kind, event, origins.support(citations)));
  }

  List<TimelineEntry> build() {
    found.sort(
        Comparator.comparing(TimelineEntry::date, Dates.ORDER)
            .thenComparing(TimelineEntry::kind)
            .thenComparing(TimelineEntry::event)
            .thenComparing(e -> e.support().citations().get(0)));
    return found;
  }
}
