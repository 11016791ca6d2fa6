package org.rapporteur.reconcile;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.rapporteur.reconcile.path.Course;
import org.rapporteur.reconcile.path.Deed;
import org.rapporteur.reconcile.path.Intensity;
import org.rapporteur.record.ActReport;
import org.rapporteur.record.Action;
import org.rapporteur.record.CalendarDate;
import org.rapporteur.record.Citation;
import org.rapporteur.record.EventType;
import org.rapporteur.record.Meeting;
import org.rapporteur.record.MeetingReport;
import org.rapporteur.record.TwoPaths;

/** Dialogue and confrontation, from distinct acts and meetings. */
final class PathsBuilder {

  private static final int LONGEST_INTERVAL = 31;

  private final SpokenPlaces spoken;
  private final List<Deed> whole = new ArrayList<>();
  private final Map<List<String>, List<Deed>> pairs = new TreeMap<>(PathsBuilder::compare);

  PathsBuilder(SpokenPlaces spoken) {
    this.spoken = spoken;
  }

  private static int compare(List<String> a, List<String> b) {
    int first = a.get(0).compareTo(b.get(0));
    return first != 0 ? first : a.get(1).compareTo(b.get(1));
  }

  /** Acts of talking that are one of the meetings told in other words. */
  static Set<String> foldedActs(List<ActReport> acts, List<MeetingReport> meetings) {
    GroupIndex<MeetingReport> index = new GroupIndex<>();
    for (MeetingReport m : meetings) {
      List<String> keys = new ArrayList<>(months(m.date()));
      m.support().articles().forEach(a -> keys.add("article " + a));
      index.put(index.next(), m, keys);
    }
    Set<String> folded = new HashSet<>();
    for (ActReport a : acts) {
      if (a.type() == EventType.CONSULT) {
        List<String> keys = new ArrayList<>(months(a.date()));
        a.support().articles().forEach(article -> keys.add("article " + article));
        if (index.under(keys).stream().anyMatch(m -> isOne(a, index.group(m).get(0)))) {
          folded.add(a.id());
        }
      }
    }
    return folded;
  }

  /** The months of an interval; of a long one its first and last. */
  private static Set<String> months(CalendarDate date) {
    Set<String> months = new HashSet<>();
    date.earliest().ifPresent(d -> months.add("month " + YearMonth.from(d)));
    date.latest().ifPresent(d -> months.add("month " + YearMonth.from(d)));
    return months;
  }

  private static boolean isOne(ActReport a, MeetingReport m) {
    Set<String> parties = new HashSet<>(a.actors());
    parties.addAll(a.recipients());
    return new HashSet<>(m.participants()).containsAll(parties)
        && Dates.agree(a.date(), m.date())
        && ((Dates.known(a.date()) && Dates.known(m.date())) || touch(a, m));
  }

  private static boolean touch(ActReport a, MeetingReport m) {
    for (Citation c : a.support().citations()) {
      for (Citation d : m.support().citations()) {
        if (c.article().equals(d.article())
            && c.evidence().stream()
                .anyMatch(e -> d.evidence().stream().anyMatch(f -> e.span().overlaps(f.span())))) {
          return true;
        }
      }
    }
    return false;
  }

  TwoPaths build(List<ActReport> acts, List<MeetingReport> meetings, Set<String> folded) {
    for (ActReport a : acts) {
      if (!folded.contains(a.id()) && a.status() != Action.Status.DENIED) {
        day(date(a)).ifPresent(day -> act(a, day));
      }
    }
    for (MeetingReport m : meetings) {
      day(m.date()).ifPresent(day -> meeting(m, day));
    }
    List<TwoPaths.Course> courses = new ArrayList<>();
    pairs.forEach((parties, deeds) -> courses.add(Course.of(parties, deeds)));
    return new TwoPaths(Intensity.NAME, Course.of(List.of(), whole), courses);
  }

  private CalendarDate date(ActReport a) {
    CalendarDate date = a.date();
    if (Dates.known(date)) {
      return date;
    }
    for (Citation c : a.support().citations()) {
      date = Dates.sharper(date, spoken.saidOn(c.evidence().get(0)));
    }
    return date;
  }

  /** The day, or the middle of a short interval; nothing for a vaguer date. */
  private static Optional<LocalDate> day(CalendarDate date) {
    long days = Dates.days(date);
    return days > LONGEST_INTERVAL
        ? Optional.empty()
        : date.earliest().map(from -> from.plusDays(days / 2));
  }

  private void act(ActReport a, LocalDate day) {
    Deed.Certainty certainty =
        switch (a.status()) {
          case PLANNED, HYPOTHETICAL -> Deed.Certainty.EXPECTED;
          default -> a.type() == EventType.REQUEST ? Deed.Certainty.REQUEST : Deed.Certainty.REAL;
        };
    int reports = a.support().citations().size();
    Deed deed = new Deed(a.id(), day, Intensity.of(a.type()), certainty, 1, reports);
    whole.add(deed);
    if (a.recipients().isEmpty()) {
      among(a.actors(), deed);
    } else {
      for (String actor : a.actors()) {
        a.recipients().forEach(r -> pair(actor, r, deed));
      }
    }
  }

  private void meeting(MeetingReport m, LocalDate day) {
    EventType type = m.status() == Meeting.Status.CANCELLED ? EventType.REJECT : EventType.CONSULT;
    Deed.Certainty certainty =
        switch (m.status()) {
          case HELD, CANCELLED -> Deed.Certainty.REAL;
          case SCHEDULED, PROPOSED -> Deed.Certainty.EXPECTED;
        };
    int reports = m.support().citations().size();
    Deed deed = new Deed(m.id(), day, Intensity.of(type), certainty, 1, reports);
    whole.add(deed);
    among(m.participants(), deed);
  }

  private void among(List<String> parties, Deed deed) {
    for (int i = 0; i < parties.size(); i++) {
      for (int j = i + 1; j < parties.size(); j++) {
        pair(parties.get(i), parties.get(j), deed);
      }
    }
  }

  private void pair(String a, String b, Deed deed) {
    if (!a.equals(b)) {
      List<String> parties = a.compareTo(b) < 0 ? List.of(a, b) : List.of(b, a);
      pairs.computeIfAbsent(parties, p -> new ArrayList<>()).add(deed);
    }
  }
}
