package org.rapporteur.read.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.lexicon.WordList;
import org.rapporteur.lexicon.Words;
import org.rapporteur.record.Actor;
import org.rapporteur.record.Mention;
import org.rapporteur.text.Span;

/**
 * Takes outlets for what they are: who passes on what somebody said.
 *
 * <ul>
 *   <li>"'We stay,' Ruiz said, the agency reported": the report is Ruiz's statement, relayed
 *   <li>"the agency quoted Ruiz as saying: 'We stay'": what is quoted is what is in the marks
 * </ul>
 */
final class Relays {

  private static final WordList QUOTE = Words.standard().of("attribution.plain-quoting");

  private static final Set<String> REPORTING =
      Words.standard().of("attribution.relays.reporting").all();
  private static final int REST = 4;

  private final Mentions mentions;

  Relays(Mentions mentions) {
    this.mentions = mentions;
  }

  /** A report at the end of a sentence. */
  private record Tail(int comma, int outlet, int verb) {}

  /** Trims drafts and drops those that only pass others on. */
  List<Draft> apply(List<Draft> drafts) {
    List<Draft> kept = new ArrayList<>();
    for (Draft d : drafts) {
      trimQuoted(d);
      Optional<Tail> tail = d.cueWord < 0 ? Optional.empty() : tail(d.view);
      boolean passes = tail.filter(t -> t.verb() == d.cueWord).isPresent();
      boolean told = drafts.stream().anyMatch(o -> o != d && o.view == d.view && d.holds(o));
      if (passes && told) {
        continue;
      }
      if (tail.isPresent() && !passes) {
        trim(d, tail.get());
      }
      kept.add(d);
    }
    return kept;
  }

  private void trim(Draft d, Tail tail) {
    int end = d.view.token(tail.comma()).span().start();
    List<Span> left = new ArrayList<>();
    for (Span s : d.content) {
      if (s.start() < end) {
        left.add(new Span(s.start(), Math.min(s.end(), end)));
      }
    }
    if (!left.isEmpty()) {
      d.content = List.copyOf(left);
      d.relay = mentions.mention(d.view, tail.outlet()).map(m -> m.actor().name());
    }
  }

  /** ", the agency reported on Monday." */
  private Optional<Tail> tail(SentenceView v) {
    for (int verb = v.size - 1; verb > 1 && verb >= v.size - 3 - REST; verb--) {
      if (REPORTING.contains(v.token(verb).lemma())) {
        int outlet = v.child(verb, "nsubj");
        outlet = outlet < 0 ? verb - 1 : outlet;
        Optional<Mention> m = mentions.mention(v, outlet);
        if (m.map(Mention::actor).filter(Speakers::isOutlet).isPresent()) {
          int comma = Math.min(outlet, verb);
          while (comma > 0 && !v.isPunct(comma)) {
            comma--;
          }
          boolean mark = v.token(comma).form().equals(",");
          return mark ? Optional.of(new Tail(comma, outlet, verb)) : Optional.empty();
        }
      }
    }
    return Optional.empty();
  }

  private void trimQuoted(Draft d) {
    if (d.cueWord < 0 || !QUOTE.has(d.view.token(d.cueWord).lemma())) {
      return;
    }
    int whom = d.view.child(d.cueWord, "obj");
    Optional<Actor> actor = whom < 0 ? Optional.empty() : mentions.at(d.view, whom);
    List<Span> quoted =
        d.content.stream()
            .filter(s -> d.view.regions.stream().anyMatch(r -> r.span().contains(s)))
            .toList();
    if (actor.isPresent() && !quoted.isEmpty()) {
      d.content = quoted;
    }
  }
}
