package org.rapporteur.reconcile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.rapporteur.reconcile.wording.Wording;
import org.rapporteur.record.Action;
import org.rapporteur.record.Citation;
import org.rapporteur.record.Contradiction.Kind;
import org.rapporteur.record.Contradiction.Side;
import org.rapporteur.record.EventType;
import org.rapporteur.record.Position;
import org.rapporteur.record.Position.Stance;
import org.rapporteur.record.Reading;
import org.rapporteur.text.Span;

/**
 * Finds what one party claims and another denies in the same passage, where the text itself sets
 * the two against each other.
 */
final class DeniedClaims {

  private final Origins origins;
  private final SpokenPlaces spoken;
  private final Contradictions found;
  private final List<Found<Position>> claimed = new ArrayList<>();

  DeniedClaims(Origins origins, SpokenPlaces spoken, Contradictions found) {
    this.origins = origins;
    this.spoken = spoken;
    this.found = found;
  }

  /** Something that an article says of a party. */
  private record Told(
      String who, boolean accuses, Optional<String> toward, boolean denied, Citation citation) {
    Span span() {
      return citation.evidence().get(0).span();
    }
  }

  private record Denial(Position position, Citation citation) {
    String who() {
      return position.party();
    }

    Stance stance() {
      return position.stance();
    }

    String issue() {
      return position.issue();
    }

    Span span() {
      return citation.evidence().get(0).span();
    }
  }

  void in(Reading reading) {
    String text = reading.article().text();
    List<Denial> denials = denials(reading);
    List<Told> told = denials.isEmpty() ? List.of() : told(reading);
    for (Denial d : denials) {
      Span sentence = Sentences.around(text, d.span());
      List<Told> near = told.stream().filter(t -> sentence.overlaps(t.span())).toList();
      answered(d, near);
      if (d.stance() == Stance.DENIES) {
        putForward(d, near, text);
      }
      if (ClaimWords.pointBack(sentence.in(text))) {
        pointedBackAt(d, denials, told, text, sentence);
      }
    }
  }

  private static List<Denial> denials(Reading r) {
    String article = r.article().id();
    return r.positions().stream()
        .filter(p -> p.stance() == Stance.DENIES || p.stance() == Stance.REJECTS)
        .map(p -> new Denial(p, new Citation(article, p.id(), p.evidence())))
        .sorted(Comparator.comparing(Denial::citation))
        .toList();
  }

  private static List<Told> told(Reading r) {
    String article = r.article().id();
    List<Told> all = new ArrayList<>();
    r.positions()
        .forEach(
            p ->
                all.add(
                    new Told(
                        p.party(),
                        p.stance() == Stance.ACCUSES,
                        p.toward(),
                        p.stance() == Stance.DENIES || p.stance() == Stance.REJECTS,
                        new Citation(article, p.id(), p.evidence()))));
    r.actions()
        .forEach(
            a ->
                all.add(
                    new Told(
                        Phrases.list(ActBuilder.codes(a.actors())),
                        a.type() == EventType.ACCUSE,
                        a.recipients().stream().map(ActBuilder::code).findFirst(),
                        a.status() == Action.Status.DENIED,
                        new Citation(article, a.id(), a.evidence()))));
    r.conditionals()
        .forEach(
            c ->
                all.add(
                    new Told(
                        c.issuer().orElse(""),
                        false,
                        c.target(),
                        false,
                        new Citation(article, c.id(), c.evidence()))));
    all.sort(Comparator.comparing(Told::citation));
    return all;
  }

  /** Asked about her criticism, he denied it: an accusation and its denial in one sentence. */
  private void answered(Denial d, List<Told> near) {
    List<Told> claims =
        near.stream()
            .filter(t -> t.accuses() && !t.who().equals(d.who()))
            .filter(t -> t.toward().equals(Optional.of(d.who())))
            .toList();
    claims(claims).forEach((who, some) -> add(d.issue(), d, who, some));
  }

  /**
   * "The ministry spreads the false story that the port is closed", "the idea, which the ministry
   * has pushed, is absurd": the claim is named as one, and whose it is.
   */
  private void putForward(Denial d, List<Told> near, String text) {
    List<Told> claims = new ArrayList<>();
    for (Told t : near) {
      boolean other = !t.who().isEmpty() && !t.who().equals(d.who()) && !t.denied();
      int from = Math.min(t.span().start(), d.span().start());
      int to = Math.max(t.span().start(), d.span().start());
      boolean before = t.span().start() < d.span().start() && t.span().end() > d.span().start();
      boolean aside = d.span().contains(t.span()) && isAside(text, t.span());
      if (other && (before || aside) && ClaimWords.named(text.substring(from, to))) {
        claims.add(t);
      }
    }
    claims(claims)
        .forEach(
            (who, some) -> {
              add(d.issue(), d, who, some);
              some.forEach(t -> claimed.add(claimed(d.position(), who, t)));
            });
  }

  /** Who claims what another denies accuses whom the claim is about. */
  private static Found<Position> claimed(Position denied, String who, Told t) {
    return new Found<>(
        new Position(
            t.citation().finding(),
            who,
            denied.issue(),
            Stance.ACCUSES,
            denied.toward(),
            denied.date(),
            t.citation().evidence(),
            denied.provenance()),
        t.citation());
  }

  /** What parties were found to claim, by the issue of the denial. */
  List<Found<Position>> claimed() {
    return List.copyOf(claimed);
  }

  /** Set off from the sentence by dashes or commas. */
  private static boolean isAside(String text, Span span) {
    int i = span.start();
    while (i < span.end() && Character.isWhitespace(text.charAt(i))) {
      i++;
    }
    int before = i - 1;
    while (before >= 0 && Character.isWhitespace(text.charAt(before))) {
      before--;
    }
    String marks = ",\u2013\u2014-(";
    return marks.indexOf(text.charAt(Math.min(i, text.length() - 1))) >= 0
        || (before >= 0 && marks.indexOf(text.charAt(before)) >= 0);
  }

  /**
   * "Some called it a retreat. But the minister denied that": the claim stands in the sentence
   * before, and is the passage that shares most with the denial, else the last one.
   */
  private void pointedBackAt(
      Denial d, List<Denial> denials, List<Told> told, String text, Span sentence) {
    Optional<Span> before = Sentences.before(text, sentence.start());
    if (before.isEmpty()
        || denials.stream()
            .anyMatch(o -> o.who().equals(d.who()) && before.get().overlaps(o.span()))) {
      return;
    }
    List<Denial> together = new ArrayList<>(List.of(d));
    denials.stream()
        .filter(o -> o.who().equals(d.who()) && !o.equals(d))
        .filter(o -> follows(sentence, o.span(), text))
        .forEach(together::add);
    StringBuilder words = new StringBuilder();
    together.forEach(o -> words.append(o.citation().evidence().get(0).quote()).append(' '));
    Wording denial = Wording.of(words.toString());
    Comparator<Told> closest =
        Comparator.comparingInt(
                (Told t) ->
                    Wording.of(t.citation().evidence().get(0).quote()).sharedContent(denial))
            .thenComparing(t -> t.span().end())
            .thenComparing(Told::citation);
    told.stream()
        .filter(t -> before.get().overlaps(t.span()) && !t.denied())
        .max(closest)
        .ifPresent(
            best -> {
              List<Told> claims =
                  told.stream()
                      .filter(t -> t.span().overlaps(best.span()) && !t.denied())
                      .filter(t -> before.get().overlaps(t.span()))
                      .toList();
              String claim = Phrases.excerpt(best.citation().evidence().get(0).quote());
              found.add(
                  Kind.PARTIES,
                  claim,
                  List.of(
                      side(claimant(d, best), "so told", claims),
                      new Side(
                          d.who(),
                          Phrases.excerpt(d.citation().evidence().get(0).quote()),
                          origins.support(together.stream().map(Denial::citation).toList()))));
            });
  }

  /** In the same sentence or at the beginning of the next. */
  private static boolean follows(Span sentence, Span span, String text) {
    return span.start() >= sentence.start()
        && (span.start() < sentence.end()
            || text.substring(sentence.end(), span.start()).strip().length() <= 2);
  }

  /** Whose words tell of it, if not those of the party that denies it. */
  private String claimant(Denial d, Told claim) {
    return spoken
        .party(claim.citation().evidence().get(0))
        .filter(p -> !p.equals(d.who()))
        .orElse("others");
  }

  private static Map<String, List<Told>> claims(List<Told> some) {
    Map<String, List<Told>> byParty = new TreeMap<>();
    some.forEach(t -> byParty.computeIfAbsent(t.who(), w -> new ArrayList<>()).add(t));
    return byParty;
  }

  private void add(String point, Denial d, String who, List<Told> claims) {
    Side denial =
        new Side(
            d.who(),
            Phrases.stance(d.stance()) + " " + d.issue(),
            origins.support(List.of(d.citation())));
    Told first = claims.get(0);
    String claim =
        first.accuses() ? Phrases.excerpt(first.citation().evidence().get(0).quote()) : "claims it";
    found.add(Kind.PARTIES, point, List.of(side(who, claim, claims), denial));
  }

  private Side side(String who, String claim, List<Told> claims) {
    TreeSet<Citation> cited = new TreeSet<>();
    claims.forEach(t -> cited.add(t.citation()));
    return new Side(who, claim, origins.support(cited));
  }
}
