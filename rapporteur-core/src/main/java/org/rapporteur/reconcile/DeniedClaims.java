package org.rapporteur.reconcile;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.rapporteur.reconcile.Claims.Denial;
import org.rapporteur.reconcile.Claims.Told;
import org.rapporteur.record.Citation;
import org.rapporteur.record.Contradiction.Kind;
import org.rapporteur.record.Contradiction.Side;
import org.rapporteur.record.Position;
import org.rapporteur.record.Position.Stance;
import org.rapporteur.record.Reading;
import org.rapporteur.text.Sentences;
import org.rapporteur.text.Span;

/**
 * Finds what one party claims and another denies in the same passage, where the text itself sets
 * the two against each other.
 */
final class DeniedClaims {

  private final Origins origins;
  private final Contradictions found;
  private final PointedBack pointedBack;
  private final List<Found<Position>> claimed = new ArrayList<>();

  DeniedClaims(Origins origins, SpokenPlaces spoken, Contradictions found) {
    this.origins = origins;
    this.found = found;
    this.pointedBack = new PointedBack(origins, spoken, found);
  }

  void in(Reading reading) {
    List<CalledFalse> untrue = CalledFalse.in(reading);
    Claims claims = untrue.isEmpty() ? Claims.of(reading) : Claims.all(reading);
    untrue.forEach(f -> spread(f, claims));
    for (Denial d : claims.denials().all()) {
      Span sentence = claims.sentence(d);
      List<Told> near = claims.told().at(sentence);
      answered(d, near);
      if (d.stance() == Stance.DENIES) {
        putForward(d, near, claims.text());
      }
      pointedBack.at(claims, d);
    }
  }

  /**
   * Asked about her criticism, he denied it: an accusation and its denial in one sentence. But
   * "Vell and Orrin condemned the raid" tells what both do.
   */
  private void answered(Denial d, List<Told> near) {
    Set<String> alike =
        near.stream()
            .filter(t -> t.denied() && t.span().equals(d.span()))
            .map(Told::who)
            .collect(Collectors.toSet());
    List<Told> claims =
        near.stream()
            .filter(t -> t.accuses() && !t.who().equals(d.who()) && !alike.contains(t.who()))
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

  /**
   * "Orrin spreads the false story that …", the minister of Vell said: who is told to put it
   * forward, in an accusation that begins before the claim, and who calls it untrue.
   */
  private void spread(CalledFalse f, Claims all) {
    Span sentence = Sentences.around(all.text(), f.claim());
    List<Told> near = all.told().at(sentence);
    boolean whole = f.claim().start() <= sentence.start();
    List<Told> accusing =
        near.stream()
            .filter(t -> t.accuses() && !t.denied() && !t.who().isEmpty())
            .filter(t -> !t.who().equals(f.by()))
            .filter(t -> whole || t.span().start() <= f.claim().start())
            .toList();
    TreeSet<Citation> answer = new TreeSet<>(List.of(f.saying()));
    near.stream().filter(t -> t.who().equals(f.by())).forEach(t -> answer.add(t.citation()));
    claims(accusing)
        .forEach(
            (who, some) ->
                found.add(
                    Kind.PARTIES,
                    Phrases.unquoted(f.claim().in(all.text())),
                    List.of(
                        Claims.side(origins, who, "claims it", some),
                        new Side(f.by(), "calls it untrue", origins.support(answer)))));
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

  private static Map<String, List<Told>> claims(List<Told> some) {
    Map<String, List<Told>> byParty = new TreeMap<>();
    some.forEach(t -> byParty.computeIfAbsent(t.who(), w -> new ArrayList<>()).add(t));
    return byParty;
  }

  private void add(String point, Denial d, String who, List<Told> claims) {
    Told first = claims.get(0);
    String claim =
        first.accuses()
            ? Phrases.unquoted(first.citation().evidence().get(0).quote())
            : "claims it";
    found.add(
        Kind.PARTIES,
        point,
        List.of(Claims.side(origins, who, claim, claims), Claims.side(origins, List.of(d))));
  }
}
