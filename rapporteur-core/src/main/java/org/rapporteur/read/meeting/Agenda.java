package org.rapporteur.read.meeting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.record.CalendarDate;
import org.rapporteur.record.Evidence;
import org.rapporteur.record.Meeting;
import org.rapporteur.record.Provenance;

/** Joins the sightings of an article to meetings, each once. Not thread-safe. */
final class Agenda {

  /**
   * A meeting is worth keeping when it tells at least so much: sides and a date, a forum and a
   * place, …
   */
  private static final int ENOUGH = 2;

  /** How many meetings back a phrase may point; more are in no story, only in lists. */
  private static final int IN_MIND = 200;

  /** A meeting's sightings, and what they tell together so far. */
  private static final class Gathered {
    private final List<Sighting> sightings = new ArrayList<>();
    private Sighting together;
    private Sighting fullest;

    Gathered(Sighting first) {
      sightings.add(first);
      together = first;
      fullest = first;
    }

    void add(Sighting s) {
      sightings.add(s);
      fullest = s.details() > fullest.details() ? s : fullest;
      together = joined(together, s, fullest.what());
    }
  }

  private final List<Gathered> meetings = new ArrayList<>();

  void add(Sighting sighting) {
    Gathered best = null;
    int most = 0;
    for (Gathered known :
        meetings.subList(Math.max(0, meetings.size() - IN_MIND), meetings.size())) {
      int likeness = likeness(known.together, sighting);
      if (likeness >= most && likeness > 0) {
        most = likeness;
        best = known;
      }
    }
    if (best != null) {
      best.add(sighting);
    } else if (sighting.details() > 0) {
      meetings.add(new Gathered(sighting));
    }
  }

  List<Meeting> meetings() {
    List<Meeting> found = new ArrayList<>();
    for (Gathered gathered : meetings) {
      List<Sighting> sightings = gathered.sightings;
      Sighting s = gathered.together;
      boolean told = s.place().isPresent() || s.date().earliest().isPresent();
      boolean sided =
          s.participants().size() > 1
              || s.forum().isPresent() && s.details() >= ENOUGH
              || s.participants().size() == 1 && told
              || s.details() >= ENOUGH
              || s.status() == Meeting.Status.CANCELLED && s.date().earliest().isPresent();
      if (sided) {
        Set<Evidence> evidence = new LinkedHashSet<>();
        sightings.forEach(one -> evidence.add(one.evidence()));
        found.add(
            new Meeting(
                Integer.toString(found.size() + 1),
                s.what(),
                s.forum(),
                s.participants(),
                s.people(),
                s.place(),
                s.date(),
                s.status(),
                List.copyOf(evidence),
                Provenance.of(
                    "meeting-word",
                    Math.min(0.95, 0.55 + 0.1 * s.details() + 0.05 * sightings.size()))));
      }
    }
    return List.copyOf(found);
  }

  /** 0 if they cannot be one meeting or nothing says that they are. */
  private static int likeness(Sighting known, Sighting seen) {
    int date = compare(known.date(), seen.date());
    int place = compare(known.place(), seen.place());
    int forum = compare(known.forum(), seen.forum());
    if (date < 0 || place < 0 || forum < 0) {
      return 0;
    }
    int sides = sides(known, seen);
    boolean over = isOver(known, seen) || isOver(seen, known);
    boolean only = isOnlyProposed(known, seen) || isOnlyProposed(seen, known);
    if (sides < 0 || (over || only) && date == 0 || forum + date == 0 && isOfOthers(known, seen)) {
      return 0;
    }
    int score = 3 * forum + 2 * date + place + sides;
    boolean pointsBack =
        seen.reference() == Sighting.Reference.BACK
            && (seen.details() <= 1 || seen.participants().isEmpty())
            && known.kind() == seen.kind();
    boolean elsewhere = known.forum().isPresent() && seen.place().isPresent() && place == 0;
    return score >= 3 ? score : pointsBack && !elsewhere ? Math.max(score, 1) : 0;
  }

  /** The ministers of two states met, and their presidents did: two meetings. */
  private static boolean isOfOthers(Sighting known, Sighting seen) {
    return !known.people().isEmpty()
        && !seen.people().isEmpty()
        && Collections.disjoint(known.people(), seen.people());
  }

  /** A day that is past, and one that is to come: the last meeting and the next. */
  private static boolean isOver(Sighting last, Sighting next) {
    return last.status() == Meeting.Status.HELD
        && last.date().earliest().isPresent()
        && next.status() == Meeting.Status.SCHEDULED;
  }

  /** What was proposed, on no day, is not what was held, unless the text points back to it. */
  private static boolean isOnlyProposed(Sighting proposed, Sighting held) {
    return proposed.status() == Meeting.Status.PROPOSED
        && held.status() == Meeting.Status.HELD
        && proposed.reference() == Sighting.Reference.NEW
        && held.reference() == Sighting.Reference.NEW;
  }

  private static int compare(Optional<String> a, Optional<String> b) {
    return a.isEmpty() || b.isEmpty() ? 0 : a.get().equalsIgnoreCase(b.get()) ? 1 : -1;
  }

  /** 1 the same or one within the other, 0 one unknown, -1 apart. */
  private static int compare(CalendarDate a, CalendarDate b) {
    Optional<LocalDate> x = a.earliest();
    Optional<LocalDate> y = b.earliest();
    if (x.isEmpty() || y.isEmpty()) {
      return 0;
    }
    return within(a, b) || within(b, a) ? 1 : -1;
  }

  private static boolean within(CalendarDate inner, CalendarDate outer) {
    LocalDate from = outer.earliest().orElseThrow();
    LocalDate to = outer.latest().orElseThrow();
    LocalDate at = inner.earliest().orElseThrow();
    return !at.isBefore(from) && !at.isAfter(to);
  }

  private static int sides(Sighting known, Sighting seen) {
    if (known.participants().isEmpty() || seen.participants().isEmpty()) {
      return 0;
    }
    Set<String> shared = new LinkedHashSet<>(known.participants());
    shared.retainAll(seen.participants());
    int smaller = Math.min(known.participants().size(), seen.participants().size());
    boolean same =
        shared.size() == smaller && known.participants().size() == seen.participants().size();
    return same && smaller > 1 ? 3 : shared.size() == smaller ? 2 : shared.isEmpty() ? -1 : 1;
  }

  /** What was told before and what one more tells; the most exact and the first said wins. */
  private static Sighting joined(Sighting known, Sighting s, String what) {
    boolean sharper = known.date().day().isEmpty() && s.date().day().isPresent();
    return new Sighting(
        known.kind(),
        what,
        known.forum().or(s::forum),
        both(known.participants(), s.participants()),
        both(known.people(), s.people()),
        known.place().or(s::place),
        sharper || known.date().earliest().isEmpty() ? s.date() : known.date(),
        status(known.status(), s),
        known.reference(),
        known.evidence());
  }

  private static List<String> both(List<String> known, List<String> more) {
    if (known.containsAll(more)) {
      return known;
    }
    Set<String> all = new LinkedHashSet<>(known);
    all.addAll(more);
    return List.copyOf(all);
  }

  /**
   * What is called off stays so; a proposal that is then dated is one no longer; a plan with a day
   * knows better than a clause in the past tense without.
   */
  private static Meeting.Status status(Meeting.Status known, Sighting seen) {
    boolean dated = seen.date().earliest().isPresent();
    boolean called = seen.status() == Meeting.Status.CANCELLED;
    boolean planned = known == Meeting.Status.HELD && seen.status() == Meeting.Status.SCHEDULED;
    boolean settled = known == Meeting.Status.PROPOSED;
    return called || dated && (planned || settled) ? seen.status() : known;
  }
}
