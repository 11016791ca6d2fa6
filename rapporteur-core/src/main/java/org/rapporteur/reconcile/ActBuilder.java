package org.rapporteur.reconcile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.rapporteur.reconcile.wording.Wording;
import org.rapporteur.record.ActReport;
import org.rapporteur.record.Action;
import org.rapporteur.record.Actor;
import org.rapporteur.record.CalendarDate;
import org.rapporteur.record.Disagreement;
import org.rapporteur.record.Evidence;
import org.rapporteur.record.Support;

/**
 * Counts each act once: the same parties, the same type, dates that agree, and words that tell of
 * the same thing or stand in the same utterance.
 */
final class ActBuilder {

  private static final double SAME_WORDS = 0.45;
  private static final double SAME_WORDS_ONE_DAY = 0.25;

  private final Origins origins;
  private final SpokenPlaces spoken;

  ActBuilder(Origins origins, SpokenPlaces spoken) {
    this.origins = origins;
    this.spoken = spoken;
  }

  List<ActReport> build(Collection<Found<Action>> all) {
    Map<String, GroupIndex<Member>> groups = new TreeMap<>();
    all.stream()
        .sorted(
            Comparator.comparingLong((Found<Action> a) -> Dates.days(a.finding().date()))
                .thenComparing(Found.order()))
        .forEach(a -> place(a, groups.computeIfAbsent(key(a.finding()), k -> new GroupIndex<>())));
    return groups.values().stream()
        .flatMap(index -> index.groups().stream())
        .map(g -> report(g.stream().map(Member::act).toList()))
        .sorted(
            Comparator.comparing(ActReport::date, Dates.ORDER).thenComparing(ActReport::support))
        .toList();
  }

  private record Member(Found<Action> act, Wording wording) {
    Optional<LocalDate> day() {
      return act.finding().date().day();
    }

    List<String> words() {
      return wording.content().stream().map(w -> "word " + w).toList();
    }
  }

  static String code(Actor actor) {
    return actor.party().orElse(actor.name());
  }

  static List<String> codes(List<Actor> actors) {
    return List.copyOf(new TreeSet<>(actors.stream().map(ActBuilder::code).toList()));
  }

  private static String key(Action a) {
    String status =
        switch (a.status()) {
          case OCCURRED, ONGOING -> "real";
          case PLANNED -> "planned";
          case HYPOTHETICAL -> "possible";
          case DENIED -> "denied";
        };
    return codes(a.actors()) + " " + codes(a.recipients()) + " " + a.type() + " " + status;
  }

  private static Wording wording(Found<Action> a) {
    return Wording.of(
        a.finding().evidence().stream().map(Evidence::quote).collect(Collectors.joining(" ")));
  }

  private void place(Found<Action> act, GroupIndex<Member> groups) {
    Member member = new Member(act, wording(act));
    int place = groups.next();
    for (int g : candidates(member, groups)) {
      List<Member> group = groups.group(g);
      if (group.stream().allMatch(m -> agree(m, member))
          && group.stream().anyMatch(m -> like(member, m))) {
        place = g;
        break;
      }
    }
    List<String> keys = new ArrayList<>(member.words());
    member.day().ifPresent(d -> keys.add("day " + d));
    utterance(act).ifPresent(keys::add);
    groups.put(place, member, keys);
  }

  /** Dated ones come first, and only those of the same day can be the same. */
  private Collection<Integer> candidates(Member member, GroupIndex<Member> groups) {
    if (member.day().isPresent()) {
      return groups.under(List.of("day " + member.day().get()));
    }
    List<String> keys = new ArrayList<>(groups.rarest(member.words(), SAME_WORDS));
    utterance(member.act()).ifPresent(keys::add);
    return groups.under(keys);
  }

  private Optional<String> utterance(Found<Action> act) {
    return spoken.utterance(act.finding().evidence().get(0)).map(u -> "utterance " + u);
  }

  private static boolean agree(Member a, Member b) {
    return Dates.agree(a.act().finding().date(), b.act().finding().date());
  }

  private boolean like(Member a, Member b) {
    Action x = a.act().finding();
    Action y = b.act().finding();
    if (spoken.sameUtterance(x.evidence().get(0), y.evidence().get(0))) {
      return true;
    }
    boolean sameDay = a.day().isPresent() && a.day().equals(b.day());
    boolean oneArticle = a.act().article().equals(b.act().article());
    double least = sameDay && !oneArticle ? SAME_WORDS_ONE_DAY : SAME_WORDS;
    return Overlap.jaccard(a.wording(), b.wording()) >= least;
  }

  private ActReport report(List<Found<Action>> group) {
    Support support = origins.support(group.stream().map(Found::citation).toList());
    Action first = group.get(0).finding();
    CalendarDate date = CalendarDate.unknown();
    boolean ongoing = false;
    for (Found<Action> a : group) {
      date = Dates.sharper(date, done(a));
      ongoing |= a.finding().status() == Action.Status.ONGOING;
    }
    List<Disagreement.Version> places = places(group);
    return new ActReport(
        origins.id("a", support),
        codes(first.actors()),
        codes(first.recipients()),
        first.type(),
        group.stream().flatMap(a -> a.finding().mode().stream()).findFirst(),
        ongoing ? Action.Status.ONGOING : first.status(),
        date,
        places.stream().map(Disagreement.Version::value).findFirst(),
        allegedBy(group),
        places.size() < 2 ? List.of() : List.of(new Disagreement("place", places)),
        support);
  }

  /** When it was done; what is told as done was not done on a day after the article's. */
  private CalendarDate done(Found<Action> a) {
    boolean over =
        a.finding().status() == Action.Status.OCCURRED
            || a.finding().status() == Action.Status.ONGOING;
    return over ? origins.past(a.article(), a.finding().date()) : a.finding().date();
  }

  private static List<String> allegedBy(List<Found<Action>> group) {
    boolean stated = group.stream().anyMatch(a -> a.finding().allegedBy().isEmpty());
    return stated
        ? List.of()
        : List.copyOf(
            new TreeSet<>(
                group.stream()
                    .flatMap(a -> a.finding().allegedBy().stream())
                    .map(Actor::name)
                    .toList()));
  }

  private List<Disagreement.Version> places(List<Found<Action>> group) {
    Map<String, List<Found<Action>>> byPlace = new HashMap<>();
    for (Found<Action> a : group) {
      a.finding()
          .place()
          .ifPresent(
              p ->
                  byPlace
                      .computeIfAbsent(p.toLowerCase(Locale.ROOT), k -> new ArrayList<>())
                      .add(a));
    }
    List<Disagreement.Version> found = new ArrayList<>();
    byPlace.forEach(
        (key, some) -> {
          Optional<String> place = some.get(0).finding().place();
          found.add(
              new Disagreement.Version(
                  place.orElse(key), origins.support(some.stream().map(Found::citation).toList())));
        });
    found.sort(
        Comparator.comparingInt((Disagreement.Version v) -> -v.support().confirmations())
            .thenComparing(Disagreement.Version::value));
    return found;
  }
}
