package org.rapporteur.reconcile;

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
    Map<String, List<Group>> groups = new TreeMap<>();
    all.stream()
        .sorted(
            Comparator.comparingLong((Found<Action> a) -> Dates.days(a.finding().date()))
                .thenComparing(Found.order()))
        .forEach(a -> place(a, groups.computeIfAbsent(key(a.finding()), k -> new ArrayList<>())));
    return groups.values().stream()
        .flatMap(List::stream)
        .map(g -> report(g.acts))
        .sorted(Comparator.comparing(ActReport::date, Dates.ORDER).thenComparing(ActReport::id))
        .toList();
  }

  private static final class Group {
    final List<Found<Action>> acts = new ArrayList<>();
    final List<Wording> wordings = new ArrayList<>();
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

  private void place(Found<Action> act, List<Group> groups) {
    Wording wording = wording(act);
    for (Group g : groups) {
      boolean same = true;
      boolean like = false;
      for (int i = 0; i < g.acts.size() && same; i++) {
        Found<Action> other = g.acts.get(i);
        same = Dates.agree(act.finding().date(), other.finding().date());
        like |= same && like(act, wording, other, g.wordings.get(i));
      }
      if (same && like) {
        g.acts.add(act);
        g.wordings.add(wording);
        return;
      }
    }
    Group group = new Group();
    group.acts.add(act);
    group.wordings.add(wording);
    groups.add(group);
  }

  private boolean like(Found<Action> a, Wording wa, Found<Action> b, Wording wb) {
    if (spoken.sameUtterance(a.finding().evidence().get(0), b.finding().evidence().get(0))) {
      return true;
    }
    boolean sameDay =
        a.finding().date().day().isPresent()
            && a.finding().date().day().equals(b.finding().date().day());
    double jaccard = Overlap.jaccard(wa, wb);
    if (a.article().equals(b.article())) {
      return jaccard >= SAME_WORDS;
    }
    return jaccard >= (sameDay ? SAME_WORDS_ONE_DAY : SAME_WORDS);
  }

  private ActReport report(List<Found<Action>> group) {
    Support support = origins.support(group.stream().map(Found::citation).toList());
    Action first = group.get(0).finding();
    CalendarDate date = CalendarDate.unknown();
    boolean ongoing = false;
    for (Found<Action> a : group) {
      date = Dates.sharper(date, a.finding().date());
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
