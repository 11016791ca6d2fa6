package org.rapporteur.reconcile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.rapporteur.reconcile.Claims.Denial;
import org.rapporteur.reconcile.Claims.Told;
import org.rapporteur.reconcile.wording.Wording;
import org.rapporteur.record.Contradiction.Kind;
import org.rapporteur.record.Position.Stance;
import org.rapporteur.text.Sentences;
import org.rapporteur.text.Span;
import org.rapporteur.text.SpanIndex;

/** Finds what a denial denies that points back to the sentence before. */
final class PointedBack {

  /** No sentence begins farther behind another, in characters. */
  private static final int GAP = 100;

  private final Origins origins;
  private final SpokenPlaces spoken;
  private final Contradictions found;

  PointedBack(Origins origins, SpokenPlaces spoken, Contradictions found) {
    this.origins = origins;
    this.spoken = spoken;
    this.found = found;
  }

  /** From the sentence of the denial, or from one before it in which its party speaks. */
  void at(Claims claims, Denial d) {
    Span sentence = claims.sentence(d);
    String words = sentence.in(claims.text());
    if (ClaimWords.pointBack(words) || ClaimWords.subjectPointsBack(words)) {
      from(sentence, d, claims);
    } else if (d.stance() == Stance.DENIES) {
      Sentences.before(claims.text(), sentence.start())
          .filter(s -> ClaimWords.pointBack(s.in(claims.text())) && speaks(claims, d.who(), s))
          .ifPresent(s -> from(s, d, claims));
    }
  }

  /**
   * Whether a party is said to speak in a sentence: "The council rejected the report. 'It is untrue
   * that …,' its spokesman said."
   */
  private static boolean speaks(Claims claims, String party, Span sentence) {
    return claims.cues().at(sentence).stream()
        .flatMap(s -> s.speakers().stream())
        .anyMatch(a -> a.parties().contains(party));
  }

  /**
   * "Some called it a retreat. But the minister denied that": the claim stands in the sentence
   * before, and is the passage that shares most with the denial, else the last one.
   */
  private void from(Span sentence, Denial d, Claims claims) {
    String text = claims.text();
    Optional<Span> before = Sentences.before(text, sentence.start());
    if (before.isEmpty()
        || claims.denials().at(before.get()).stream().anyMatch(o -> o.who().equals(d.who()))) {
      return;
    }
    List<Denial> together = new ArrayList<>(List.of(d));
    int near = Math.min(text.length(), sentence.end() + GAP);
    claims.denials().at(new Span(sentence.start(), near)).stream()
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
    List<Told> there = inside(claims.told(), before.get());
    List<Told> some = there.isEmpty() ? inside(claims.asserted(), before.get()) : there;
    some.stream()
        .max(closest)
        .ifPresent(
            best -> {
              List<Told> same = some.stream().filter(t -> t.span().overlaps(best.span())).toList();
              String claim = Phrases.unquoted(best.citation().evidence().get(0).quote());
              found.add(
                  Kind.PARTIES,
                  d.issue(),
                  List.of(
                      Claims.side(origins, claimant(d, best), claim, same),
                      Claims.side(origins, together)));
            });
  }

  private static List<Told> inside(SpanIndex<Told> all, Span sentence) {
    return all.at(sentence).stream().filter(t -> !t.denied()).toList();
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
}
