package org.rapporteur.reconcile;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.rapporteur.reconcile.wording.Wording;
import org.rapporteur.record.CalendarDate;
import org.rapporteur.record.Dispute;
import org.rapporteur.record.Dispute.Firmness;
import org.rapporteur.record.Dispute.PartyStance;
import org.rapporteur.record.Dispute.StanceChange;
import org.rapporteur.record.Evidence;
import org.rapporteur.record.Position;
import org.rapporteur.record.Position.Stance;
import org.rapporteur.record.Support;

/** Who stands where on each issue, and who moved. */
final class DisputeBuilder {

  private final Origins origins;
  private final Standing standing;
  private final Gate gate;
  private final Regroup regroup;

  DisputeBuilder(Origins origins, Standing standing, Regroup regroup) {
    this.regroup = regroup;
    this.origins = origins;
    this.standing = standing;
    this.gate = new Gate(origins);
  }

  /** The matrix of all stances; who moved is told from stated positions alone. */
  List<Dispute> build(
      Collection<Found<Position>> all, Collection<Found<Position>> stated, Issues issues) {
    Set<Found<Position>> positions = new HashSet<>(stated);
    Map<Integer, List<Found<Position>>> byIssue = new TreeMap<>();
    all.stream()
        .sorted(Found.order())
        .forEach(p -> byIssue.computeIfAbsent(issues.of(p), i -> new ArrayList<>()).add(p));
    List<Dispute> found = new ArrayList<>();
    regroup
        .of(byIssue.values(), Found::citation)
        .forEach(some -> found.add(dispute(name(some.get(0), issues), some, positions)));
    return found.stream().map(Ranked::of).sorted(RANK).map(Ranked::dispute).toList();
  }

  /** A dispute with what it is placed by, found out once. */
  private record Ranked(
      Dispute dispute, boolean nominal, long parties, boolean wanted, int weight) {
    static Ranked of(Dispute d) {
      return new Ranked(
          d,
          Phrases.nominal(d.issue()),
          DisputeBuilder.parties(d),
          isWanted(d),
          DisputeBuilder.weight(d));
    }
  }

  private static final Comparator<Ranked> RANK =
      Comparator.comparing((Ranked r) -> !r.nominal())
          .thenComparingLong(r -> -r.parties())
          .thenComparing(r -> !r.wanted())
          .thenComparingInt(r -> -r.weight())
          .thenComparing(r -> r.dispute().issue());

  /** What was taken out of an issue is called as its own article has it. */
  private IssueName name(Found<Position> p, Issues issues) {
    if (!regroup.isParted(p.citation())) {
      return issues.name(issues.of(p));
    }
    IssueName own = new IssueName();
    own.add(List.of(p.finding()));
    return own;
  }

  private static long parties(Dispute d) {
    return d.stances().stream().map(PartyStance::party).distinct().count();
  }

  /** Whether anybody asks for it or refuses it. */
  private static boolean isWanted(Dispute d) {
    return d.stances().stream()
        .anyMatch(s -> s.stance() == Stance.DEMANDS || s.stance() == Stance.REJECTS);
  }

  private static int weight(Dispute d) {
    return d.stances().stream().mapToInt(s -> s.support().confirmations()).sum();
  }

  private Dispute dispute(
      IssueName issue, List<Found<Position>> some, Set<Found<Position>> stated) {
    Map<String, Map<Stance, List<Found<Position>>>> matrix = new TreeMap<>();
    for (Found<Position> p : some) {
      matrix
          .computeIfAbsent(p.finding().party(), k -> new TreeMap<>())
          .computeIfAbsent(p.finding().stance(), k -> new ArrayList<>())
          .add(p);
    }
    List<PartyStance> stances = new ArrayList<>();
    matrix.forEach((party, row) -> row.forEach((s, ps) -> stances.add(stance(party, s, ps))));
    Support support = origins.support(some.stream().map(Found::citation).toList());
    return new Dispute(
        origins.id("d", support),
        issue.phrase(),
        issue.shared(),
        stances,
        changes(some.stream().filter(stated::contains).toList()));
  }

  private PartyStance stance(String party, Stance stance, List<Found<Position>> some) {
    Firmness firmness = Firmness.PLAIN;
    TreeSet<CalendarDate> said = new TreeSet<>(Dates.ORDER);
    for (Found<Position> p : some) {
      Firmness f = FirmWords.of(stance, wording(p));
      firmness = firmness == Firmness.PLAIN ? f : firmness;
      said.add(standing.date(p));
    }
    return new PartyStance(
        party,
        stance,
        passages(some),
        firmness,
        List.copyOf(said),
        origins.support(some.stream().map(Found::citation).toList()));
  }

  /** The passages to print, the best supported first, each once. */
  private List<String> passages(List<Found<Position>> some) {
    return some.stream()
        .sorted(
            Comparator.comparingDouble(
                    (Found<Position> p) -> -p.finding().provenance().confidence())
                .thenComparing(Found.order()))
        .map(p -> gate.words(p.finding().evidence().get(0)))
        .distinct()
        .toList();
  }

  private static Wording wording(Found<Position> p) {
    return Wording.of(
        p.finding().evidence().stream().map(Evidence::quote).collect(Collectors.joining(" ")));
  }

  /** Whether a party is for the matter, against it, or neither. */
  private static int side(Stance stance) {
    return switch (stance) {
      case DEMANDS, OFFERS, OPEN, COMMITS -> 1;
      case REJECTS, DENIES -> -1;
      case ACCUSES, WARNS -> 0;
    };
  }

  /** A later stance on the very same matter, however put, on the other side of an earlier one. */
  private List<StanceChange> changes(List<Found<Position>> some) {
    Map<String, List<Found<Position>>> byMatter = new TreeMap<>();
    for (Found<Position> p : some) {
      if (side(p.finding().stance()) != 0 && standing.date(p).day().isPresent()) {
        byMatter
            .computeIfAbsent(
                p.finding().party() + " " + Issues.content(p.finding().issue()),
                k -> new ArrayList<>())
            .add(p);
      }
    }
    List<StanceChange> found = new ArrayList<>();
    for (List<Found<Position>> matter : byMatter.values()) {
      matter.sort(Comparator.comparing(standing::date, Dates.ORDER).thenComparing(Found.order()));
      for (int i = 1; i < matter.size(); i++) {
        change(matter.get(i - 1), matter.get(i)).ifPresent(found::add);
      }
    }
    found.sort(
        Comparator.comparing(StanceChange::date, Dates.ORDER).thenComparing(StanceChange::after));
    return found;
  }

  private Optional<StanceChange> change(Found<Position> before, Found<Position> after) {
    Position from = before.finding();
    Position to = after.finding();
    boolean later =
        standing
            .date(before)
            .earliest()
            .orElseThrow()
            .isBefore(standing.date(after).earliest().orElseThrow());
    return later && side(from.stance()) != side(to.stance())
        ? Optional.of(
            new StanceChange(
                to.party(),
                from.stance(),
                to.stance(),
                standing.date(after),
                before.citation(),
                after.citation()))
        : Optional.empty();
  }
}
