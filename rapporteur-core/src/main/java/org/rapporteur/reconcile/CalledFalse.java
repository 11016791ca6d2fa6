package org.rapporteur.reconcile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.rapporteur.record.Citation;
import org.rapporteur.record.Evidence;
import org.rapporteur.record.Reading;
import org.rapporteur.record.Statement;
import org.rapporteur.text.Sentences;
import org.rapporteur.text.Span;

/**
 * What a party calls untrue in words of its own: "the false story that Vell has closed the port",
 * "Each of these claims is false." Nothing in there is so, and no other party has committed itself
 * to it.
 *
 * @param by the party
 * @param saying its statement
 * @param claim what it calls untrue
 */
record CalledFalse(String by, Citation saying, Span claim) {

  static List<CalledFalse> in(Reading r) {
    List<CalledFalse> found = new ArrayList<>();
    for (Statement s : r.statements()) {
      Optional<String> party =
          s.affiliation()
              .or(() -> s.speakers().stream().flatMap(a -> a.parties().stream()).findFirst());
      for (Evidence e : s.content()) {
        Citation saying = new Citation(r.article().id(), s.id(), s.content());
        party.ifPresent(by -> in(r, e, by, saying).ifPresent(found::add));
      }
    }
    return found;
  }

  private static Optional<CalledFalse> in(Reading r, Evidence words, String by, Citation saying) {
    String text = r.article().text();
    OptionalInt at = ClaimWords.untrueClaim(words.quote());
    if (at.isPresent()) {
      int start = words.span().start() + at.getAsInt();
      Span sentence = Sentences.around(text, new Span(start, start + 1));
      return Optional.of(
          new CalledFalse(
              by, saying, new Span(start, Math.min(sentence.end(), words.span().end()))));
    }
    return ClaimWords.untrueBefore(words.quote())
        ? Sentences.before(text, Sentences.around(text, words.span()).start())
            .map(before -> new CalledFalse(by, saying, before))
        : Optional.empty();
  }

  /** Whether another party is told of in what is called untrue. */
  boolean holds(String party, Evidence evidence) {
    return !party.equals(by) && claim.contains(evidence.span());
  }
}
