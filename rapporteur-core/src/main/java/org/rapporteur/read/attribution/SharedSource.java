package org.rapporteur.read.attribution;

import java.util.List;
import java.util.Optional;
import org.rapporteur.syntax.Upos;

/**
 * Gives a report without a source of its own the one that its verb shares: of the report before it,
 * "Ruiz called the raid a crime and | said the port stays shut", or of the verb that it is joined
 * to, "The guard took the harbour and | has declared it closed".
 *
 * <p>Labels go word by word from one cue and seldom reach over another verb. Trust is judged only
 * afterwards, since what nobody says is trusted little.
 */
final class SharedSource {

  /** A cue as likely as this lends its source. */
  private static final double LIKELY = 0.5;

  private SharedSource() {}

  /** Fills the sources of the drafts of a sentence, which come cue by cue in order. */
  static void fill(List<List<Draft>> cues) {
    for (int i = 0; i < cues.size(); i++) {
      for (Draft d : cues.get(i)) {
        if (isBare(d) && d.view.token(d.cueWord).upos() == Upos.VERB) {
          fill(d, cues.subList(0, i));
        }
      }
    }
  }

  private static boolean isBare(Draft d) {
    return d.count(Part.SOURCE) == 0 && d.count(Part.CONTENT) > 0;
  }

  private static void fill(Draft d, List<List<Draft>> before) {
    if (goesOn(d)) {
      Optional<Draft> giver = giver(before);
      if (giver.isPresent()) {
        for (int t = 0; t < d.parts.length; t++) {
          d.parts[t] = giver.get().has(t, Part.SOURCE) ? Part.SOURCE : d.parts[t];
        }
        d.source = giver.get().source;
        return;
      }
    }
  }

  /** "…, and has said", "…, adding": a verb behind a conjunction, a participle behind a comma. */
  private static boolean goesOn(Draft d) {
    SentenceView v = d.view;
    int at = d.cueWord - 1;
    boolean perfect = false;
    while (at > 0 && (v.token(at).upos() == Upos.ADV || v.token(at).upos() == Upos.AUX)) {
      perfect |= v.token(at).upos() == Upos.AUX;
      at--;
    }
    if (at <= 0 || v.region[d.cueWord] >= 0) {
      return false;
    }
    boolean joined = v.token(at).upos() == Upos.CCONJ;
    boolean setOff = v.isPunct(at) && !v.isCloseMark[at];
    return v.isGerund(d.cueWord) ? joined || setOff : joined && (perfect || v.isFinite(d.cueWord));
  }

  /** The likeliest draft of the nearest cue before that has its source before it. */
  private static Optional<Draft> giver(List<List<Draft>> before) {
    for (int i = before.size() - 1; i >= 0; i--) {
      Draft g = before.get(i).get(0);
      boolean verb = g.view.token(g.cueWord).upos() == Upos.VERB;
      boolean outside = g.view.region[g.cueWord] < 0;
      if (verb && outside && g.cueProbability >= LIKELY && leads(g)) {
        return Optional.of(g);
      }
    }
    return Optional.empty();
  }

  private static boolean leads(Draft g) {
    int last = -1;
    for (int i = 0; i < g.view.size; i++) {
      last = g.has(i, Part.SOURCE) ? i : last;
    }
    return last >= 0 && last < g.cueWord;
  }
}
