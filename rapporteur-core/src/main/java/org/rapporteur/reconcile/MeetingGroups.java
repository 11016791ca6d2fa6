package org.rapporteur.reconcile;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.rapporteur.reconcile.wording.Wording;
import org.rapporteur.record.Meeting;

/**
 * Which descriptions are of one meeting. The most precise ones come first, and a vaguer one joins
 * the meeting that it agrees with best, if nothing in it is at odds with any description there.
 */
final class MeetingGroups {

  private static final int ENOUGH = 4;
  private static final int LONGEST = 45;
  private static final int NEAR = 3;
  private static final long WEEK = 7;
  private static final long WEEKEND = 2;

  /** What is told of without a day is of so many days before, if it has no name of its own. */
  private static final long RECENT = 14;

  /** No interval is looked at for longer. */
  private static final int MONTHS = 36;

  private static final double SAME_NAME = 0.8;

  private final List<MeetingGroup> groups = new ArrayList<>();
  private final Map<String, Set<Integer>> byKey = new HashMap<>();

  private final Origins origins;
  private final PartnerBefore partners;

  private MeetingGroups(Origins origins, PartnerBefore partners) {
    this.origins = origins;
    this.partners = partners;
  }

  static List<List<Found<Meeting>>> of(
      Collection<Found<Meeting>> all, Origins origins, PartnerBefore partners) {
    MeetingGroups search = new MeetingGroups(origins, partners);
    all.stream()
        .sorted(
            Comparator.comparingLong((Found<Meeting> m) -> Dates.days(m.finding().date()))
                .thenComparing(m -> m.finding().forum().isEmpty())
                .thenComparing(m -> -m.finding().people().size())
                .thenComparing(Found.order()))
        .forEach(search::place);
    return search.groups.stream().map(MeetingGroup::members).toList();
  }

  private void place(Found<Meeting> m) {
    TreeSet<Integer> candidates = new TreeSet<>();
    asked(m).forEach(k -> candidates.addAll(byKey.getOrDefault(k, Set.of())));
    int best = groups.size();
    int most = ENOUGH - 1;
    for (int c : candidates) {
      int score = score(m, groups.get(c));
      if (score > most) {
        most = score;
        best = c;
      }
    }
    if (best == groups.size()) {
      groups.add(new MeetingGroup());
    }
    groups.get(best).add(m, origins);
    for (String key : keys(m)) {
      byKey.computeIfAbsent(key, k -> new HashSet<>()).add(best);
    }
  }

  /** What a description can be found by: its days, and who meets in which month. */
  private Set<String> keys(Found<Meeting> m) {
    Set<String> keys = days(m.finding());
    Set<String> who = who(m.finding());
    keys.addAll(who);
    months(m, 0).forEach(month -> who.forEach(w -> keys.add(w + month)));
    return keys;
  }

  /** One that is not dated, or moved, may be of a month near by; one without any day of any. */
  private Set<String> asked(Found<Meeting> m) {
    Set<String> keys = days(m.finding());
    Set<String> who = who(m.finding());
    boolean dated = Dates.known(m.finding().date());
    boolean near = !dated || MovedWords.in(m.finding().evidence());
    Set<String> months = months(m, near ? NEAR : 0);
    months.forEach(month -> who.forEach(w -> keys.add(w + month)));
    if (months.isEmpty()) {
      keys.addAll(who);
    }
    return keys;
  }

  private static Set<String> days(Meeting m) {
    Set<String> keys = new HashSet<>();
    if (Dates.days(m.date()) <= LONGEST) {
      LocalDate last = Dates.latest(m.date()).orElseThrow();
      for (LocalDate d = m.date().earliest().orElseThrow(); !d.isAfter(last); d = d.plusDays(1)) {
        keys.add(d.toString());
      }
    }
    return keys;
  }

  private static Set<String> who(Meeting m) {
    Set<String> keys = new HashSet<>();
    m.forum().ifPresent(f -> keys.add("forum " + f.toLowerCase(Locale.ROOT)));
    keys.add("parties " + new TreeSet<>(m.participants()));
    m.people().forEach(p -> keys.add("person " + Names.family(p)));
    return keys;
  }

  /** The months of the date, else of the article, and so many before and after. */
  private Set<String> months(Found<Meeting> m, int around) {
    Optional<LocalDate> printed = origins.published(m.article());
    Optional<LocalDate> from = m.finding().date().earliest().or(() -> printed);
    Optional<LocalDate> to = m.finding().date().latest().or(() -> printed);
    Set<String> months = new HashSet<>();
    if (from.isPresent() && to.isPresent()) {
      YearMonth last = YearMonth.from(to.get()).plusMonths(around);
      YearMonth month = YearMonth.from(from.get()).minusMonths(around);
      for (int i = 0; i < MONTHS && !month.isAfter(last); i++) {
        months.add(" in " + month);
        month = month.plusMonths(1);
      }
    }
    return months;
  }

  private int score(Found<Meeting> m, MeetingGroup group) {
    int most = 0;
    for (Found<Meeting> other : group.toCompare(m)) {
      int score = score(m, other);
      if (score == Integer.MIN_VALUE) {
        return score;
      }
      most = Math.max(most, score);
    }
    return most;
  }

  private int score(Found<Meeting> a, Found<Meeting> b) {
    Meeting x = a.finding();
    Meeting y = b.finding();
    boolean oneArticle = a.article().equals(b.article());
    boolean sameDay = x.date().day().isPresent() && x.date().day().equals(y.date().day());
    boolean sameForum = sameForum(x, y);
    boolean moved = moved(a, b) || moved(b, a) || sameWeekday(a, b);
    if (OtherWords.in(x.what()) != OtherWords.in(y.what())
        || (!moved && !Dates.agree(x.date(), y.date()))
        || !inTime(a, b)
        || !inTime(b, a)
        || (x.forum().isPresent() && y.forum().isPresent() && !sameForum)
        || (!sameDay && (isHeld(x) && isOff(y) || isHeld(y) && isOff(x)))
        || (oneArticle && !sameDay && isHeld(x) != isHeld(y))) {
      return Integer.MIN_VALUE;
    }
    boolean samePlace = samePlace(x, y);
    if (x.place().isPresent() && y.place().isPresent() && !samePlace && !sameForum) {
      return Integer.MIN_VALUE;
    }
    if (!Dates.known(x.date()) && !Dates.known(y.date()) && oneArticle) {
      return Integer.MIN_VALUE;
    }
    int score = (moved ? 2 : days(x, y)) + (samePlace ? place(x, y) : 0) + (sameForum ? 2 : 0);
    boolean partners = this.partners.is(a, b) || this.partners.is(b, a);
    score += partners ? ENOUGH : parties(x, y) + people(x, y);
    score +=
        sameDay && isOpen(x) && isOpen(y) && (isNobodys(x) || isNobodys(y))
            ? MeetingMatter.touched(x, y)
            : MeetingMatter.shared(x, y);
    return oneArticle && !sameDay ? score - 2 : score;
  }

  /** The same day or weekend says much; days that only agree, less. */
  private static int days(Meeting x, Meeting y) {
    boolean dated = Dates.known(x.date()) && Dates.known(y.date());
    long open = Math.max(Dates.days(x.date()), Dates.days(y.date()));
    return open <= WEEKEND ? 2 : dated ? 1 : 0;
  }

  /** "Brodno or Port Delmar" is one place with Brodno. */
  private static boolean samePlace(Meeting x, Meeting y) {
    List<String> mine = places(x);
    return places(y).stream().anyMatch(mine::contains);
  }

  /** Where nobody is named, one town and days that are known are much. */
  private static int place(Meeting x, Meeting y) {
    boolean named =
        !x.people().isEmpty()
            || !y.people().isEmpty()
            || x.forum().isPresent()
            || y.forum().isPresent();
    return !named && days(x, y) == 2 ? 2 : 1;
  }

  private static List<String> places(Meeting m) {
    return m.place()
        .map(p -> List.of(p.toLowerCase(Locale.ROOT).split(" or |, ")))
        .orElse(List.of());
  }

  /**
   * Like names, or a shorter name of the longer one; but a party in the longer name must take part
   * in both: the Council of Vell is not the Vell-Orrin Council unless Orrin comes.
   */
  private static boolean sameForum(Meeting x, Meeting y) {
    if (x.forum().isEmpty() || y.forum().isEmpty()) {
      return false;
    }
    Wording a = Wording.of(x.forum().orElse(""));
    Wording b = Wording.of(y.forum().orElse(""));
    return a.likeness(b) > SAME_NAME && named(b, a, y, x) && named(a, b, x, y);
  }

  /** Whether the parties that only the longer name tells of take part in the other meeting. */
  private static boolean named(Wording longer, Wording shorter, Meeting of, Meeting other) {
    Set<String> extra = new HashSet<>(longer.words());
    shorter.words().forEach(extra::remove);
    Set<String> parties = new HashSet<>(names(of));
    parties.retainAll(extra);
    return names(other).containsAll(parties);
  }

  private static Set<String> names(Meeting m) {
    Set<String> words = new HashSet<>();
    m.participants().forEach(p -> words.addAll(Wording.of(Parties.name(p)).words()));
    words.remove("the");
    return words;
  }

  /** Whether a later article says that what was to be on one day is to be on another. */
  private boolean moved(Found<Meeting> before, Found<Meeting> after) {
    Optional<LocalDate> first = origins.published(before.article());
    Optional<LocalDate> then = origins.published(after.article());
    Optional<LocalDate> day = before.finding().date().earliest();
    return first.isPresent()
        && then.isPresent()
        && day.isPresent()
        && !isHeld(before.finding())
        && !first.get().isAfter(then.get())
        && !before.article().equals(after.article())
        && day.get().plusDays(LONGEST).isAfter(then.get())
        && new HashSet<>(before.finding().participants())
            .equals(new HashSet<>(after.finding().participants()))
        && MovedWords.in(after.finding().evidence());
  }

  private static boolean isHeld(Meeting m) {
    return m.status() == Meeting.Status.HELD;
  }

  /** Whether it is yet to come. */
  private static boolean isOpen(Meeting m) {
    return m.status() == Meeting.Status.SCHEDULED || m.status() == Meeting.Status.PROPOSED;
  }

  /** "Talks on the truce are set for Monday": of whom, it is not said. */
  private static boolean isNobodys(Meeting m) {
    return m.participants().isEmpty() && m.people().isEmpty() && m.forum().isEmpty();
  }

  private static boolean isOff(Meeting m) {
    return m.status() == Meeting.Status.CANCELLED;
  }

  /**
   * "postponed her voyage on Tuesday", told on a Tuesday and on the day after: of one and the same
   * people, parties and place, set for one day of the week and never held.
   */
  private boolean sameWeekday(Found<Meeting> a, Found<Meeting> b) {
    Meeting x = a.finding();
    Meeting y = b.finding();
    Optional<LocalDate> one = x.date().day();
    Optional<LocalDate> other = y.date().day();
    return one.isPresent()
        && other.isPresent()
        && Math.abs(ChronoUnit.DAYS.between(one.get(), other.get())) == WEEK
        && !a.article().equals(b.article())
        && !isHeld(x)
        && x.status() == y.status()
        && !x.people().isEmpty()
        && x.people().equals(y.people())
        && x.participants().equals(y.participants())
        && x.place().equals(y.place())
        && near(origins.published(a.article()), origins.published(b.article()));
  }

  private static boolean near(Optional<LocalDate> a, Optional<LocalDate> b) {
    return a.isPresent()
        && b.isPresent()
        && Math.abs(ChronoUnit.DAYS.between(a.get(), b.get())) < WEEK;
  }

  /** What is still to come on the day of the article is not something of before, nor reversely. */
  private boolean inTime(Found<Meeting> undated, Found<Meeting> dated) {
    Optional<LocalDate> printed = origins.published(undated.article());
    if (Dates.known(undated.finding().date())
        || !Dates.known(dated.finding().date())
        || printed.isEmpty()) {
      return true;
    }
    return undated.finding().status() == Meeting.Status.HELD
        ? !dated.finding().date().earliest().orElseThrow().isAfter(printed.get())
            && (recent(dated.finding(), printed.get())
                || sameForum(undated.finding(), dated.finding()))
        : !Dates.latest(dated.finding().date()).orElseThrow().isBefore(printed.get());
  }

  /** "after the two spoke" tells of these days, not of what they spoke of weeks ago. */
  private static boolean recent(Meeting m, LocalDate printed) {
    return !Dates.latest(m.date()).orElseThrow().isBefore(printed.minusDays(RECENT));
  }

  private static int parties(Meeting x, Meeting y) {
    Set<String> mine = new HashSet<>(x.participants());
    Set<String> theirs = new HashSet<>(y.participants());
    if (mine.isEmpty() || theirs.isEmpty()) {
      return 0;
    }
    if (mine.equals(theirs)) {
      return 2;
    }
    Set<String> shared = new HashSet<>(mine);
    shared.retainAll(theirs);
    if (shared.size() == Math.min(mine.size(), theirs.size())) {
      return shared.size() > 1 ? 1 : 0;
    }
    if (shared.size() > 1) {
      return shared.size() * 3 >= Math.min(mine.size(), theirs.size()) * 2 ? 1 : -1;
    }
    // a report may name but one of the guests
    return Math.min(mine.size(), theirs.size()) == 1 ? 0 : shared.isEmpty() ? -3 : -1;
  }

  /**
   * Someone named in both; people of both sides who differ point to another meeting, while one
   * report may name the host and another the guest.
   */
  private static int people(Meeting x, Meeting y) {
    if (x.people().isEmpty() || y.people().isEmpty()) {
      return 0;
    }
    long shared =
        x.people().stream()
            .filter(p -> y.people().stream().anyMatch(q -> Names.agree(p, q)))
            .count();
    boolean several = x.people().size() > 1 && y.people().size() > 1;
    if (shared == 1 && x.people().size() == 2 && y.people().size() == 2) {
      // with one host, then with another
      return -2;
    }
    return shared > 0 ? (int) Math.min(2, shared) : several ? -1 : 0;
  }
}
