package org.rapporteur.reconcile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.rapporteur.reconcile.wording.Wording;
import org.rapporteur.record.ActReport;
import org.rapporteur.record.Action;
import org.rapporteur.record.Citation;
import org.rapporteur.record.Contradiction.Kind;
import org.rapporteur.record.Contradiction.Side;
import org.rapporteur.record.EventType;
import org.rapporteur.record.Evidence;

/** Finds acts that one says happened, or may, and another denies. */
final class DeniedActs {

  private static final double SAME_MATTER = 0.2;

  private final Origins origins;
  private final SpokenPlaces spoken;
  private final Contradictions found;
  private final Map<String, Wording> wordings = new HashMap<>();

  DeniedActs(Origins origins, SpokenPlaces spoken, Contradictions found) {
    this.origins = origins;
    this.spoken = spoken;
    this.found = found;
  }

  void among(List<ActReport> acts) {
    Map<String, List<ActReport>> byKind = new TreeMap<>();
    acts.forEach(
        a ->
            byKind
                .computeIfAbsent(
                    a.actors() + " " + a.type() + " " + a.recipients(), k -> new ArrayList<>())
                .add(a));
    byKind.values().forEach(this::doneOrNot);
  }

  private void doneOrNot(List<ActReport> some) {
    Map<String, TreeSet<Citation>> denials = new TreeMap<>();
    Map<String, TreeSet<Citation>> claims = new TreeMap<>();
    Set<String> done = new TreeSet<>();
    List<ActReport> denied =
        some.stream()
            .filter(a -> a.status() == Action.Status.DENIED && !sayers(a).isEmpty())
            .toList();
    for (ActReport no : denied) {
      for (ActReport yes : some) {
        if (yes.status() != Action.Status.DENIED
            && !spoken.asked(yes.support().citations().get(0).evidence().get(0))
            && opposed(no, yes)) {
          denials
              .computeIfAbsent(deniers(no), k -> new TreeSet<>())
              .addAll(no.support().citations());
          claims
              .computeIfAbsent(claimants(yes), k -> new TreeSet<>())
              .addAll(yes.support().citations());
          if (!possible(yes)) {
            done.add(claimants(yes));
          }
        }
      }
    }
    if (!claims.isEmpty()) {
      ActReport act = some.get(0);
      List<Side> sides = new ArrayList<>();
      claims.forEach(
          (who, c) ->
              sides.add(
                  new Side(
                      who,
                      done.contains(who) ? "tells of it" : "tells that it is possible",
                      origins.support(c))));
      denials.forEach((who, c) -> sides.add(new Side(who, "denies it", origins.support(c))));
      found.add(Kind.PARTIES, "whether " + Phrases.plainAct(act), sides);
    }
  }

  /**
   * In words alike; or, for acts that a party does or does not do as a whole, said by another party
   * of the same doing to the same.
   */
  private boolean opposed(ActReport denied, ActReport claimed) {
    boolean deed =
        switch (denied.type()) {
          case RETREAT, CONCEDE, MOBILIZE, ASSAULT, COERCE, SANCTION, AID -> true;
          default -> false;
        };
    if (!deed || !Dates.agree(denied.date(), claimed.date())) {
      return false;
    }
    Set<String> sayers = sayers(claimed);
    if (!possible(claimed) && isAlike(wording(denied), wording(claimed))) {
      return sayers.isEmpty() || !sayers.equals(sayers(denied));
    }
    boolean whole = denied.type() == EventType.RETREAT || denied.type() == EventType.CONCEDE;
    return whole
        && sayers(denied).stream().anyMatch(denied.actors()::contains)
        && denied.recipients().equals(claimed.recipients())
        && !sayers.isEmpty()
        && sayers.stream().noneMatch(denied.actors()::contains);
  }

  /** Of one word, "launched", nobody can tell of which deed it is. */
  private static boolean isAlike(Wording denied, Wording claimed) {
    return denied.content().size() > 1
        && claimed.content().size() > 1
        && Overlap.jaccard(denied, claimed) >= SAME_MATTER;
  }

  private static boolean possible(ActReport a) {
    return a.status() == Action.Status.HYPOTHETICAL || a.status() == Action.Status.PLANNED;
  }

  /** The parties whose words tell of the act; where none is known, the names that allege it. */
  private Set<String> sayers(ActReport a) {
    TreeSet<String> parties = new TreeSet<>();
    for (Citation c : a.support().citations()) {
      spoken.party(c.evidence().get(0)).ifPresent(parties::add);
    }
    return parties.isEmpty() ? new TreeSet<>(a.allegedBy()) : parties;
  }

  /** The doer, if it says so among others; else who says so. */
  private String deniers(ActReport a) {
    Set<String> who = sayers(a);
    List<String> own = a.actors().stream().filter(who::contains).toList();
    return Phrases.list(own.isEmpty() ? List.copyOf(who) : own);
  }

  private String claimants(ActReport a) {
    Set<String> who = sayers(a);
    return who.isEmpty()
        ? String.join(", ", a.support().outlets())
        : Phrases.list(List.copyOf(who));
  }

  private Wording wording(ActReport a) {
    return wordings.computeIfAbsent(a.id(), id -> read(a));
  }

  private static Wording read(ActReport a) {
    return Wording.of(
        a.support().citations().stream()
            .flatMap(c -> c.evidence().stream())
            .map(Evidence::quote)
            .collect(Collectors.joining(" ")));
  }
}
