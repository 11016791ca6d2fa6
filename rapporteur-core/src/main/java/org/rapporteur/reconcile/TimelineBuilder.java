package org.rapporteur.reconcile;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
 * What is dated, one line each: meetings, figures, and deeds and stances in the words of an
 * article, as much of them as decides whether it is so.
 */
final class TimelineBuilder {

  private final Origins origins;
  private final Standing standing;
  private final Gate gate;
  private final List<TimelineEntry> found = new ArrayList<>();
  private final Map<Told, TreeSet<Citation>> lines = new LinkedHashMap<>();

  private final Map<Told, Kind> kinds = new HashMap<>();

  private record Told(CalendarDate date, String words) {}

  TimelineBuilder(Origins origins, Standing standing) {
    this.origins = origins;
    this.standing = standing;
    this.gate = new Gate(origins);
  }

  TimelineBuilder meetings(List<MeetingReport> meetings) {
    for (MeetingReport m : meetings) {
      if (Dates.known(m.date())) {
        found.add(new TimelineEntry(m.date(), Kind.MEETING, Phrases.meeting(m), m.support()));
      }
    }
    return this;
  }

  /** Acts that a meeting or a stance does not tell of, in the words of the article. */
  TimelineBuilder deeds(List<ActReport> acts, Set<String> folded) {
    for (ActReport a : acts) {
      boolean told =
          switch (a.type()) {
            case ACCUSE, REJECT, THREATEN, REQUEST, AGREE -> false;
            default -> a.status() != Action.Status.HYPOTHETICAL;
          };
      if (told && Dates.known(a.date()) && !folded.contains(a.id())) {
        String words = gate.words(a.support().citations().get(0).evidence().get(0));
        line(a.date(), Kind.ACT, words, a.support().citations());
      }
    }
    return this;
  }

  /** What a party demands, rejects or warns of on a day, in the words of the article. */
  TimelineBuilder stances(Collection<Found<Position>> stances) {
    stances.stream()
        .sorted(Found.order())
        .filter(p -> Dates.known(standing.date(p)))
        .forEach(
            p -> {
              boolean reported = !Dates.known(standing.told(p));
              line(
                  standing.date(p),
                  Kind.STANCE,
                  gate.words(p.finding().evidence().get(0)) + (reported ? " (reported)" : ""),
                  List.of(p.citation()));
            });
    return this;
  }

  /** What one sentence tells of a day is one line. */
  private void line(CalendarDate date, Kind kind, String words, Collection<Citation> citations) {
    Told told = new Told(date, words);
    kinds.putIfAbsent(told, kind);
    lines.computeIfAbsent(told, k -> new TreeSet<>()).addAll(citations);
  }

  TimelineBuilder figures(List<FigureSeries> series) {
    for (FigureSeries s : series) {
      for (FigureSeries.Point p : s.points()) {
        if (Dates.known(p.asOf())) {
          String words = gate.words(p.support().citations().get(0).evidence().get(0));
          line(p.asOf(), Kind.FIGURE, words, p.support().citations());
        }
      }
    }
    return this;
  }

  List<TimelineEntry> build() {
    lines.forEach(
        (t, citations) ->
            found.add(
                new TimelineEntry(
                    t.date(),
                    kinds.getOrDefault(t, Kind.ACT),
                    t.words(),
                    origins.support(citations))));
    found.sort(
        Comparator.comparing(TimelineEntry::date, Dates.ORDER)
            .thenComparing(TimelineEntry::kind)
            .thenComparing(TimelineEntry::event)
            .thenComparing(e -> e.support().citations().get(0)));
    return found;
  }
}
