package org.rapporteur.reconcile;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.rapporteur.reconcile.wording.Wording;
import org.rapporteur.record.ActReport;
import org.rapporteur.record.Contradiction;
import org.rapporteur.record.Contradiction.Kind;
import org.rapporteur.record.Contradiction.Side;
import org.rapporteur.record.FigureSeries;
import org.rapporteur.record.PersonProfile;
import org.rapporteur.record.Position;
import org.rapporteur.record.Position.Stance;
import org.rapporteur.record.Reading;

/**
 * Finds claims that cannot both hold, where the texts themselves set them against each other. What
 * parties want of each other is a dispute, not a contradiction, and is left to the matrix.
 */
final class ContradictionBuilder {

  private static final List<String> RECIPROCAL = WordList.of("reciprocal-words.txt");

  private final Origins origins;
  private final SpokenPlaces spoken;
  private final Contradictions found;
  private final DifferingReports reports;

  ContradictionBuilder(Origins origins, SpokenPlaces spoken) {
    this.origins = origins;
    this.spoken = spoken;
    this.found = new Contradictions(origins);
    this.reports = new DifferingReports(origins, found);
  }

  ContradictionBuilder positions(Collection<Found<Position>> all) {
    Map<String, List<Found<Position>>> byMatter = new TreeMap<>();
    all.stream()
        .sorted(Found.order())
        .forEach(
            p -> {
              String issue = p.finding().issue();
              String matter = matter(issue);
              if (matter.contains(" ")) {
                byMatter.computeIfAbsent(matter, i -> new ArrayList<>()).add(p);
              }
            });
    byMatter.values().forEach(this::claimAndDenial);
    byMatter.values().forEach(some -> reports.addressees(some.get(0).finding().issue(), some));
    return this;
  }

  /**
   * "The two accused each other of …": each says that it was the other. One passage that gives both
   * accusations bears them out, sure or not.
   */
  ContradictionBuilder eachOther(Collection<Found<Position>> all) {
    Map<String, List<Found<Position>>> byPlace = new TreeMap<>();
    all.stream()
        .filter(p -> p.finding().stance() == Stance.ACCUSES && p.finding().toward().isPresent())
        .filter(p -> isMutual(p.finding()))
        .sorted(Found.order())
        .forEach(
            p ->
                byPlace
                    .computeIfAbsent(
                        p.article() + "\u0000" + p.finding().evidence().get(0).span(),
                        k -> new ArrayList<>())
                    .add(p));
    for (List<Found<Position>> some : byPlace.values()) {
      for (int i = 0; i < some.size(); i++) {
        for (int j = i + 1; j < some.size(); j++) {
          mutual(some.get(i), some.get(j));
        }
      }
    }
    return this;
  }

  private static boolean isMutual(Position p) {
    String words = " " + String.join(" ", Wording.of(p.evidence().get(0).quote()).words()) + " ";
    return RECIPROCAL.stream().anyMatch(r -> words.contains(" " + r + " "));
  }

  private void mutual(Found<Position> a, Found<Position> b) {
    Position x = a.finding();
    Position y = b.finding();
    if (x.toward().equals(Optional.of(y.party())) && y.toward().equals(Optional.of(x.party()))) {
      found.add(Kind.PARTIES, "who is to blame: " + x.issue(), List.of(blames(a), blames(b)));
    }
  }

  private Side blames(Found<Position> p) {
    return new Side(
        p.finding().party(),
        "accuses " + Parties.name(p.finding().toward().orElseThrow()),
        origins.support(List.of(p.citation())));
  }

  /**
   * Only the very same matter can be claimed and denied: an issue is wider than a claim. One word
   * is no matter.
   */
  private static String matter(String issue) {
    return String.join(" ", Issues.content(issue));
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
                    found.add(
                        Kind.PARTIES,
                        some.get(0).finding().issue(),
                        List.of(side(who, claim), side(other, denial)));
                  }
                }));
  }

  private static Map<String, List<Found<Position>>> byParty(
      List<Found<Position>> some, Stance one, Stance other) {
    Map<String, List<Found<Position>>> byParty = new TreeMap<>();
    for (Found<Position> p : some) {
      if (p.finding().stance() == one || p.finding().stance() == other) {
        byParty.computeIfAbsent(p.finding().party(), k -> new ArrayList<>()).add(p);
      }
    }
    return byParty;
  }

  private Side side(String who, List<Found<Position>> some) {
    TreeSet<String> claims = new TreeSet<>();
    some.forEach(p -> claims.add(Claims.words(p.finding().stance())));
    return new Side(
        who,
        String.join(", ", claims),
        origins.support(some.stream().map(Found::citation).toList()));
  }

  /**
   * Looks at each article by itself; gives back what is claimed there, for the claimant to stand
   * by.
   */
  List<Found<Position>> passages(Collection<Reading> readings) {
    DeniedClaims claims = new DeniedClaims(origins, spoken, found);
    readings.forEach(claims::in);
    StruckOrNot strikes = new StruckOrNot(origins, found);
    readings.forEach(strikes::in);
    return claims.claimed();
  }

  ContradictionBuilder sayings(List<List<Said>> utterances) {
    new Reversals(origins, found).among(utterances);
    return this;
  }

  ContradictionBuilder acts(List<ActReport> acts) {
    new DeniedActs(origins, spoken, found).among(acts);
    return this;
  }

  ContradictionBuilder people(List<PersonProfile> people) {
    reports.offices(people);
    return this;
  }

  ContradictionBuilder figures(List<FigureSeries> series) {
    reports.numbers(series);
    return this;
  }

  List<Contradiction> build() {
    return found.sorted();
  }
}
