package org.rapporteur.reconcile;

import java.util.ArrayList;
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
import org.rapporteur.record.MeetingReport;
import org.rapporteur.record.TimelineEntry;

/** Dated meetings and acts, one line each; acts of one kind and day between the same are a line. */
final class TimelineBuilder {

  private final Origins origins;
  private final SpokenPlaces spoken;

  TimelineBuilder(Origins origins, SpokenPlaces spoken) {
    this.origins = origins;
    this.spoken = spoken;
  }

  List<TimelineEntry> build(
      List<MeetingReport> meetings, List<ActReport> acts, Set<String> foldedActs) {
    List<TimelineEntry> found = new ArrayList<>();
    for (MeetingReport m : meetings) {
      if (Dates.known(m.date())) {
        found.add(
            new TimelineEntry(
                m.date(), TimelineEntry.Kind.MEETING, Phrases.meeting(m), m.support()));
      }
    }
    Map<String, List<ActReport>> lines = new TreeMap<>();
    for (ActReport a : acts) {
      CalendarDate date = date(a);
      if (Dates.known(date)
          && !foldedActs.contains(a.id())
          && a.status() != Action.Status.HYPOTHETICAL) {
        String key = date + "|" + Phrases.act(a).toLowerCase(Locale.ROOT);
        lines.computeIfAbsent(key, k -> new ArrayList<>()).add(a);
      }
    }
    for (List<ActReport> line : lines.values()) {
      TreeSet<Citation> citations = new TreeSet<>();
      line.forEach(a -> citations.addAll(a.support().citations()));
      found.add(
          new TimelineEntry(
              date(line.get(0)),
              TimelineEntry.Kind.ACT,
              Phrases.act(line.get(0)),
              origins.support(citations)));
    }
    found.sort(
        Comparator.comparing(TimelineEntry::date, Dates.ORDER)
            .thenComparing(TimelineEntry::event)
            .thenComparing(e -> e.support().citations().get(0)));
    return found;
  }

  /** Its own date, or for words that of the utterance. */
  private CalendarDate date(ActReport a) {
    if (Dates.known(a.date())) {
      return a.date();
    }
    boolean verbal =
        switch (a.type()) {
          case ACCUSE, REJECT, THREATEN, REQUEST, SUPPORT, AGREE -> true;
          default -> false;
        };
    CalendarDate said = CalendarDate.unknown();
    for (Citation c : a.support().citations()) {
      said = verbal ? Dates.sharper(said, spoken.saidOn(c.evidence().get(0))) : said;
    }
    return said;
  }
}
