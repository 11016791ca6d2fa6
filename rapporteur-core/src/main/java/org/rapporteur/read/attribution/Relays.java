package org.rapporteur.read.attribution;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.lexicon.Words;
import org.rapporteur.record.Mention;
import org.rapporteur.syntax.Upos;
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

  private static final Set<String> REPORTING =
      Words.standard().of("attribution.relays.reporting").all();
  private static final int REST = 4;

  private final Mentions mentions;

  Relays(Mentions mentions) {
    this.mentions = mentions;
  }

  /** A report at the end of a sentence: where what it passes on ends, who does, the verb. */
  private record Tail(int end, int outlet, int verb) {}

  /** Trims drafts and drops those that only pass others on. */
  List<Draft> apply(List<Draft> drafts) {
    Map<SentenceView, List<Draft>> bySentence = new HashMap<>();
    drafts.forEach(d -> bySentence.computeIfAbsent(d.view, k -> new ArrayList<>()).add(d));
    List<Draft> kept = new ArrayList<>();
    for (Draft d : drafts) {
      Optional<Tail> tail = d.cueWord < 0 ? Optional.empty() : tail(d.view);
      boolean passes = tail.filter(t -> t.verb() == d.cueWord).isPresent();
      boolean told =
          bySentence.getOrDefault(d.view, List.of()).stream().anyMatch(o -> o != d && d.holds(o));
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
    int end = tail.end();
    List<Span> left = new ArrayList<>();
    for (Span s : d.content) {
      if (s.start() < end) {
        left.add(new Span(s.start(), Math.min(s.end(), end)));
      }
    }
    if (!left.isEmpty()) {
      d.content = List.copyOf(left);
      d.relay =
          mentions
              .mention(d.view, tail.outlet())
              .map(m -> m.actor().name())
              .or(() -> Optional.of(Phrases.of(d, tail.outlet())));
    }
  }

  /** ", the agency reported on Monday." */
  private Optional<Tail> tail(SentenceView v) {
    for (int verb = v.size - 1; verb > 1 && verb >= v.size - 3 - REST; verb--) {
      if (REPORTING.contains(v.token(verb).lemma())) {
        int outlet = v.child(verb, "nsubj");
        outlet = outlet < 0 ? verb - 1 : outlet;
        if (isOutlet(v, outlet)) {
          int comma = Math.min(outlet, verb);
          while (comma > 0 && !v.isPunct(comma)) {
            comma--;
          }
          boolean mark = v.token(comma).form().equals(",");
          // "Ruiz said the talks were 'serious,' state media reported"
          boolean inside =
              comma > 0 && v.isCloseMark[comma] && v.token(comma - 1).form().equals(",");
          Span last = v.token(comma).span();
          return mark || inside
              ? Optional.of(new Tail(mark ? last.start() : last.end(), outlet, verb))
              : Optional.empty();
        }
      }
    }
    return Optional.empty();
  }

  /** Whom a list has for an outlet, who is called one, and a site by its address: "Fleuve.Az". */
  private boolean isOutlet(SentenceView v, int word) {
    String form = v.token(word).form();
    int dot = form.indexOf('.');
    boolean site = dot > 1 && dot < form.length() - 2 && Character.isUpperCase(form.charAt(0));
    return site
        || Circumstances.OUTLET_NOUNS.contains(v.token(word).lemma())
        || mentions.mention(v, word).map(Mention::actor).filter(Speakers::isOutlet).isPresent();
  }

  /**
   * Who relays the sentence after, which takes its speaker up as "he": "He said it would go on."
   */
  static Optional<String> goingOn(Draft before, Draft d) {
    List<Integer> heads = SourceHeads.of(d);
    boolean same =
        heads.size() == 1
            && d.view.token(heads.get(0)).upos() == Upos.PRON
            && Issuers.isNext(before, d);
    return same ? before.relay : Optional.empty();
  }
}
