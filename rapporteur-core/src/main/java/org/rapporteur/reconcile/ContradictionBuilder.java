package org.rapporteur.reconcile;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.rapporteur.reconcile.wording.Wording;
import org.rapporteur.record.ActReport;
import org.rapporteur.record.Action;
import org.rapporteur.record.Citation;
import org.rapporteur.record.Contradiction;
import org.rapporteur.record.Contradiction.Kind;
import org.rapporteur.record.Contradiction.Side;
import org.rapporteur.record.Disagreement;
import org.rapporteur.record.EventType;
import org.rapporteur.record.Evidence;
import org.rapporteur.record.FigureSeries;
import org.rapporteur.record.PersonProfile;
import org.rapporteur.record.Position;
import org.rapporteur.record.Position.Stance;
import org.rapporteur.record.Support;

/**
 * Finds claims that cannot both hold, where the texts themselves set them against each other. What
 * parties want of each other is a dispute, not a contradiction, and is left to the matrix.
 */
final class ContradictionBuilder {

  private static final double SAME_MATTER = 0.2;
  private static final double SAME_NUMBER = 0.05;

  private final Origins origins;
  private final List<Contradiction> found = new ArrayList<>();

  private final SpokenPlaces spoken;

  ContradictionBuilder(Origins origins, SpokenPlaces spoken) {
    this.origins = origins;
    this.spoken = spoken;
  }

  ContradictionBuilder positions(Collection<Found<Position>> all) {
    Map<String, List<Found<Position>>> byMatter = new TreeMap<>();
    Map<String, List<Found<Position>>> byIssue = new TreeMap<>();
    Issues issues = new Issues(all.stream().map(p -> p.finding().issue()).toList());
    all.stream()
        .sorted(Found.order())
        .forEach(
            p -> {
              String issue = p.finding().issue();
              byMatter.computeIfAbsent(matter(issue), i -> new ArrayList<>()).add(p);
              byIssue.computeIfAbsent(issues.leader(issue), i -> new ArrayList<>()).add(p);
            });
    byMatter.values().forEach(this::claimAndDenial);
    byIssue.forEach(this::askedOfWhom);
    answeredInOneBreath(all);
    return this;
  }

  /** Only the very same matter can be claimed and denied: an issue is wider than a claim. */
  private static String matter(String issue) {
    return String.join(" ", new TreeSet<>(Wording.of(issue).content()));
  }

  /** One party accuses or warns of what another denies. */
  private void claimAndDenial(List<Found<Position>> some) {
    Map<String, List<Found<Position>>> claims = byParty(some, Stance.ACCUSES, Stance.WARNS);
    Map<String, List<Found<Position>>> denials = byParty(some, Stance.DENIES, Stance.DENIES);
    claims.forEach(
        (who, claim) ->
            denials.forEach(
                (other, denial) -> {
                  if (!who.equals(other)) {
                    add(
                        Kind.PARTIES,
                        some.get(0).finding().issue(),
                        side(who, claim),
                        side(other, denial));
                  }
                }));
  }

  private static Map<String, List<Found<Position>>> byParty(
      List<Found<Position>> some, Stance one, Stance other) {
    Map<String, List<Found<Position>>> found = new TreeMap<>();
    for (Found<Position> p : some) {
      if (p.finding().stance() == one || p.finding().stance() == other) {
        found.computeIfAbsent(p.finding().party(), k -> new ArrayList<>()).add(p);
      }
    }
    return found;
  }

  private Side side(String who, List<Found<Position>> some) {
    TreeSet<String> claims = new TreeSet<>();
    some.forEach(p -> claims.add(Phrases.stance(p.finding().stance()) + " " + p.finding().issue()));
    return new Side(
        who,
        String.join("; ", claims),
        origins.support(some.stream().map(Found::citation).toList()));
  }

  /** Articles differ on whom one and the same demand is addressed to. */
  private void askedOfWhom(String issue, List<Found<Position>> some) {
    Map<String, Map<String, List<Found<Position>>>> byParty = new TreeMap<>();
    for (Found<Position> p : some) {
      if (p.finding().stance() == Stance.DEMANDS) {
        p.finding()
            .toward()
            .ifPresent(
                to ->
                    byParty
                        .computeIfAbsent(p.finding().party(), k -> new TreeMap<>())
                        .computeIfAbsent(to, k -> new ArrayList<>())
                        .add(p));
      }
    }
    byParty.forEach(
        (party, addressed) -> {
          List<Side> sides = new ArrayList<>();
          TreeSet<String> articles = new TreeSet<>();
          addressed.forEach(
              (to, ps) -> {
                Support support = origins.support(ps.stream().map(Found::citation).toList());
                if (support.articles().stream().noneMatch(articles::contains)) {
                  sides.add(
                      new Side(
                          String.join(", ", support.outlets()),
                          Parties.name(party) + " asks it of " + Parties.name(to),
                          support));
                }
                articles.addAll(support.articles());
              });
          if (sides.size() > 1) {
            add(Kind.SOURCES, "of whom " + Parties.name(party) + " demands " + issue, sides);
          }
        });
  }

  /** Asked about her criticism, he denied it: an accusation and its denial in one sentence. */
  private void answeredInOneBreath(Collection<Found<Position>> all) {
    Map<String, List<Found<Position>>> byArticle = new TreeMap<>();
    all.stream()
        .sorted(Found.order())
        .forEach(p -> byArticle.computeIfAbsent(p.article(), a -> new ArrayList<>()).add(p));
    for (List<Found<Position>> some : byArticle.values()) {
      for (int i = 0; i < some.size(); i++) {
        for (int j = Math.max(0, i - 3); j < Math.min(some.size(), i + 4); j++) {
          Found<Position> claim = some.get(i);
          Found<Position> denial = some.get(j);
          if (claim.finding().stance() == Stance.ACCUSES
              && denial.finding().stance() == Stance.DENIES
              && claim.finding().toward().equals(Optional.of(denial.finding().party()))
              && Passages.oneSentence(origins, claim.citation(), denial.citation())) {
            add(
                Kind.PARTIES,
                denial.finding().issue(),
                side(claim.finding().party(), List.of(claim)),
                side(denial.finding().party(), List.of(denial)));
          }
        }
      }
    }
  }

  /** An act that one says happened, or may, and another denies. */
  ContradictionBuilder acts(List<ActReport> acts) {
    Map<String, List<ActReport>> byKind = new TreeMap<>();
    acts.forEach(
        a ->
            byKind
                .computeIfAbsent(
                    a.actors() + " " + a.type() + " " + a.recipients(), k -> new ArrayList<>())
                .add(a));
    byKind.values().forEach(this::doneOrNot);
    return this;
  }

  private void doneOrNot(List<ActReport> some) {
    TreeSet<Citation> denials = new TreeSet<>();
    Map<String, TreeSet<Citation>> claims = new TreeMap<>();
    for (ActReport denied : some) {
      for (ActReport claimed : some) {
        if (denied.status() == Action.Status.DENIED
            && claimed.status() != Action.Status.DENIED
            && !spoken.asked(claimed.support().citations().get(0).evidence().get(0))
            && opposed(denied, claimed)) {
          denials.addAll(denied.support().citations());
          claims
              .computeIfAbsent(claimants(claimed), k -> new TreeSet<>())
              .addAll(claimed.support().citations());
        }
      }
    }
    if (!claims.isEmpty()) {
      ActReport act = some.get(0);
      List<Side> sides = new ArrayList<>();
      claims.forEach((who, c) -> sides.add(new Side(who, "says that it may", origins.support(c))));
      sides.add(new Side(Phrases.list(act.actors()), "denies it", origins.support(denials)));
      add(Kind.PARTIES, "whether " + Phrases.plainAct(act), sides);
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
    boolean possible = claimed.status() == Action.Status.HYPOTHETICAL;
    if (!deed || !Dates.agree(denied.date(), claimed.date())) {
      return false;
    }
    Set<String> sayers = sayers(claimed);
    if (!possible && Overlap.jaccard(wording(denied), wording(claimed)) >= SAME_MATTER) {
      return sayers.isEmpty() || !sayers.equals(sayers(denied));
    }
    boolean whole = denied.type() == EventType.RETREAT || denied.type() == EventType.CONCEDE;
    return whole
        && denied.recipients().equals(claimed.recipients())
        && !sayers.isEmpty()
        && sayers.stream().noneMatch(denied.actors()::contains);
  }

  /** The parties whose words tell of the act; where none is known, the names that allege it. */
  private Set<String> sayers(ActReport a) {
    TreeSet<String> found = new TreeSet<>();
    for (Citation c : a.support().citations()) {
      spoken.party(c.evidence().get(0)).ifPresent(found::add);
    }
    return found.isEmpty() ? new TreeSet<>(a.allegedBy()) : found;
  }

  private String claimants(ActReport a) {
    Set<String> who = sayers(a);
    return who.isEmpty()
        ? String.join(", ", a.support().outlets())
        : Phrases.list(List.copyOf(who));
  }

  private static Wording wording(ActReport a) {
    return Wording.of(
        a.support().citations().stream()
            .flatMap(c -> c.evidence().stream())
            .map(Evidence::quote)
            .collect(Collectors.joining(" ")));
  }

  /** Titles of one person that cannot both be right. */
  ContradictionBuilder people(List<PersonProfile> people) {
    for (PersonProfile p : people) {
      for (Disagreement d : p.disagreements()) {
        List<Side> sides = new ArrayList<>();
        for (Disagreement.Version v : d.versions()) {
          sides.add(new Side(String.join(", ", v.support().outlets()), v.value(), v.support()));
        }
        add(Kind.SOURCES, p.name() + "'s office", sides);
      }
    }
    return this;
  }

  /** Different numbers for one quantity on one day, by different outlets. */
  ContradictionBuilder figures(List<FigureSeries> series) {
    for (FigureSeries s : series) {
      for (int i = 1; i < s.points().size(); i++) {
        FigureSeries.Point a = s.points().get(i - 1);
        FigureSeries.Point b = s.points().get(i);
        BigDecimal gap = b.value().subtract(a.value()).abs();
        boolean apart =
            gap.doubleValue() > SAME_NUMBER * Math.max(1, a.value().abs().doubleValue());
        boolean others = a.support().outlets().stream().noneMatch(b.support().outlets()::contains);
        if (a.asOf().day().isPresent() && a.asOf().equals(b.asOf()) && apart && others) {
          add(
              Kind.SOURCES,
              "how many " + s.unit() + ": " + s.what(),
              new Side(
                  String.join(", ", a.support().outlets()), a.value().toPlainString(), a.support()),
              new Side(
                  String.join(", ", b.support().outlets()),
                  b.value().toPlainString(),
                  b.support()));
        }
      }
    }
    return this;
  }

  private void add(Kind kind, String point, Side one, Side other) {
    add(kind, point, List.of(one, other));
  }

  private void add(Kind kind, String point, List<Side> sides) {
    List<String> fields = new ArrayList<>(List.of(point));
    for (Side s : sides) {
      Citation first = s.support().citations().get(0);
      fields.add(first.article());
      fields.add(first.finding());
    }
    found.add(new Contradiction(Ids.of("x", fields.toArray(String[]::new)), point, kind, sides));
  }

  List<Contradiction> build() {
    found.sort(
        Comparator.comparing(Contradiction::kind)
            .thenComparing(Contradiction::point)
            .thenComparing(Contradiction::id));
    return List.copyOf(new LinkedHashSet<>(found));
  }
}
