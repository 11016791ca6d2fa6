package org.rapporteur.reconcile;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.rapporteur.reconcile.wording.Wording;
import org.rapporteur.record.Contradiction.Kind;
import org.rapporteur.record.Contradiction.Side;
import org.rapporteur.record.Disagreement;
import org.rapporteur.record.FigureSeries;
import org.rapporteur.record.PersonProfile;
import org.rapporteur.record.Position;
import org.rapporteur.record.Position.Stance;
import org.rapporteur.record.Support;

/** Finds facts that articles state differently. */
final class DifferingReports {

  private static final double SAME_NUMBER = 0.05;
  private static final double SAME_DEMAND = 0.6;

  private final Origins origins;
  private final Contradictions found;

  DifferingReports(Origins origins, Contradictions found) {
    this.origins = origins;
    this.found = found;
  }

  /** Whom one and the same demand is addressed to. */
  void addressees(String issue, List<Found<Position>> some) {
    Map<String, Map<String, List<Found<Position>>>> byParty = new TreeMap<>();
    for (Found<Position> p : some) {
      if (p.finding().stance() == Stance.DEMANDS && isOn(issue, p.finding().issue())) {
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
            found.add(Kind.SOURCES, "of whom " + Parties.name(party) + " demands " + issue, sides);
          }
        });
  }

  /** Whether a phrasing is the issue itself, and not only near it. */
  private static boolean isOn(String issue, String phrasing) {
    return Phrases.nominal(phrasing)
        && Overlap.jaccard(Wording.of(issue), Wording.of(phrasing)) >= SAME_DEMAND;
  }

  /** Titles of one person that cannot both be right. */
  void offices(List<PersonProfile> people) {
    for (PersonProfile p : people) {
      for (Disagreement d : p.disagreements()) {
        List<Side> sides = new ArrayList<>();
        for (Disagreement.Version v : d.versions()) {
          sides.add(new Side(String.join(", ", v.support().outlets()), v.value(), v.support()));
        }
        found.add(Kind.SOURCES, p.name() + "'s office", sides);
      }
    }
  }

  /** Different numbers for one quantity on one day, by different outlets. */
  void numbers(List<FigureSeries> series) {
    for (FigureSeries s : series) {
      for (int i = 1; i < s.points().size(); i++) {
        FigureSeries.Point a = s.points().get(i - 1);
        FigureSeries.Point b = s.points().get(i);
        BigDecimal gap = b.value().subtract(a.value()).abs();
        boolean apart =
            gap.doubleValue() > SAME_NUMBER * Math.max(1, a.value().abs().doubleValue());
        boolean others = a.support().outlets().stream().noneMatch(b.support().outlets()::contains);
        if (a.asOf().day().isPresent() && a.asOf().equals(b.asOf()) && apart && others) {
          found.add(
              Kind.SOURCES,
              "how many " + s.unit() + ": " + s.what(),
              List.of(number(a), number(b)));
        }
      }
    }
  }

  private static Side number(FigureSeries.Point p) {
    return new Side(
        String.join(", ", p.support().outlets()), Phrases.number(p.value()), p.support());
  }
}
