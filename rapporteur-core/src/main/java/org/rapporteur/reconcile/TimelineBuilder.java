package org.rapporteur.reconcile;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
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

  /**
   * Acts that a meeting or a stance does not tell of, in the words of the article that has the day.
   */
  TimelineBuilder deeds(List<ActReport> acts, Set<String> folded, Collection<Found<Action>> deeds) {
    Set<Citation> dated =
        deeds.stream()
            .filter(d -> Dates.known(d.finding().date()))
            .map(Found::citation)
            .collect(Collectors.toSet());
    for (ActReport a : acts) {
      boolean told =
          switch (a.type()) {
            case ACCUSE, REJECT, THREATEN, REQUEST, AGREE -> false;
            default -> a.status() != Action.Status.HYPOTHETICAL;
          };
      if (told && Dates.known(a.date()) && !folded.contains(a.id())) {
        List<Citation> cited = a.support().citations();
        Citation first = cited.stream().filter(dated::contains).findFirst().orElse(cited.get(0));
        line(a.date(), Kind.ACT, gate.words(first.evidence().get(0)), cited);
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

  /**
   * Numbers that have a day of their own: what was only printed on a day was not so on that day.
   */
  TimelineBuilder figures(List<FigureSeries> series, Set<FigureSeries.Point> undated) {
    for (FigureSeries s : series) {
      for (FigureSeries.Point p : s.points()) {
        if (Dates.known(p.asOf()) && !undated.contains(p)) {
          String words = gate.words(p.support().citations().get(0).evidence().get(0));
          line(p.asOf(), Kind.FIGURE, words, p.support().citations());
        }
      }
    }
    return this;
  }

  /**
   * A piece of a sentence that another line of the day prints in full is no line by itself, nor are
   * words that two articles tell of days that overlap: "90,000 have fled since Monday".
   */
  private void unite() {
    Map<CalendarDate, List<Told>> byDay = new LinkedHashMap<>();
    Map<String, List<Told>> byWords = new LinkedHashMap<>();
    for (Told t : List.copyOf(lines.keySet())) {
      byDay.computeIfAbsent(t.date(), d -> new ArrayList<>()).add(t);
      byWords.computeIfAbsent(t.words(), d -> new ArrayList<>()).add(t);
    }
    byDay.values().forEach(some -> some.forEach(t -> fuller(t, some).ifPresent(f -> move(t, f))));
    byWords.values().forEach(this::overlapping);
  }

  private static Optional<Told> fuller(Told piece, List<Told> some) {
    String bare = piece.words().replace("\u2026", "").strip();
    return bare.length() == piece.words().length()
        ? Optional.empty()
        : some.stream()
            .filter(o -> o.words().length() > bare.length() && o.words().contains(bare))
            .filter(o -> !o.equals(piece) && !o.words().startsWith("\u2026"))
            .findFirst();
  }

  private void overlapping(List<Told> some) {
    for (int i = 1; i < some.size(); i++) {
      Told first = some.get(0);
      if (Dates.agree(first.date(), some.get(i).date())) {
        move(some.get(i), first);
      }
    }
  }

  private void move(Told line, Told to) {
    TreeSet<Citation> cited = lines.get(to);
    TreeSet<Citation> moved = lines.get(line);
    if (cited != null && moved != null) {
      cited.addAll(moved);
      lines.remove(line);
    }
  }

  List<TimelineEntry> build() {
    unite();
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
