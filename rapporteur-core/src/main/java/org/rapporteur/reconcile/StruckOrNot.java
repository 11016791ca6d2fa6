package org.rapporteur.reconcile;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.rapporteur.reconcile.wording.Wording;
import org.rapporteur.record.Action;
import org.rapporteur.record.Citation;
import org.rapporteur.record.Contradiction.Kind;
import org.rapporteur.record.Contradiction.Side;
import org.rapporteur.record.EventType;
import org.rapporteur.record.Figure;
import org.rapporteur.record.Reading;
import org.rapporteur.record.Statement;
import org.rapporteur.text.Sentences;
import org.rapporteur.text.Span;

/**
 * Finds what two sides tell of one strike in one breath: "The island's clinic said that it hit a
 * school, killing nine. Vell's navy said that it had struck an arms depot."
 */
final class StruckOrNot {

  private static final Set<String> VICTIMS = Set.copyOf(WordList.of("victim-words.txt"));

  private final Origins origins;
  private final Contradictions found;

  StruckOrNot(Origins origins, Contradictions found) {
    this.origins = origins;
    this.found = found;
  }

  void in(Reading r) {
    for (Action a : r.actions()) {
      if (a.type() == EventType.ASSAULT && a.status() == Action.Status.OCCURRED) {
        for (String doer : ActBuilder.codes(a.actors())) {
          said(r, a.evidence().get(0).span(), doer)
              .ifPresent(own -> before(r, own, doer, homes(a)));
        }
      }
    }
  }

  /** Where those live who strike from there: its victims are not theirs. */
  private static Set<String> homes(Action a) {
    return a.actors().stream().flatMap(x -> x.home().stream()).collect(Collectors.toSet());
  }

  /** The statement of a party that words stand in. */
  private static Optional<Statement> said(Reading r, Span words, String party) {
    return r.statements().stream()
        .filter(s -> s.affiliation().equals(Optional.of(party)))
        .filter(s -> s.content().stream().anyMatch(c -> c.span().contains(words)))
        .findFirst();
  }

  /** What another party counts of victims in the sentence before. */
  private void before(Reading r, Statement own, String doer, Set<String> homes) {
    String text = r.article().text();
    Span sentence = Sentences.around(text, own.content().get(0).span());
    Optional<Span> before = Sentences.before(text, sentence.start());
    if (before.isEmpty() || othersStrike(r, before.get(), doer)) {
      return;
    }
    for (Statement s : r.statements()) {
      if (!before.get().overlaps(s.content().get(0).span())) {
        continue;
      }
      boolean other =
          s.affiliation().filter(p -> !p.equals(doer) && !homes.contains(p)).isPresent()
              && Wording.of(Said.text(s)).words().stream().anyMatch(VICTIMS::contains);
      List<Figure> counted =
          r.figures().stream()
              .filter(
                  f ->
                      s.content().stream()
                          .anyMatch(c -> c.span().overlaps(f.evidence().get(0).span())))
              .toList();
      if (other && !counted.isEmpty()) {
        found.add(
            Kind.PARTIES,
            "what " + Parties.name(doer) + " struck",
            List.of(side(r, s, s.affiliation().orElseThrow()), side(r, own, doer)));
      }
    }
  }

  /** Whether the victims before are those of somebody else. */
  private static boolean othersStrike(Reading r, Span sentence, String doer) {
    return r.actions().stream()
        .filter(a -> a.type() == EventType.ASSAULT)
        .filter(a -> a.evidence().get(0).span().overlaps(sentence))
        .anyMatch(a -> !ActBuilder.codes(a.actors()).contains(doer));
  }

  private Side side(Reading r, Statement s, String party) {
    return new Side(
        party,
        Phrases.unquoted(Said.text(s)),
        origins.support(List.of(new Citation(r.article().id(), s.id(), s.content()))));
  }
}
