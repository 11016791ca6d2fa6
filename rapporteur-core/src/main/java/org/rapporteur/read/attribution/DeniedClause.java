package org.rapporteur.read.attribution;

import java.util.Optional;
import java.util.Set;
import org.rapporteur.lexicon.Words;
import org.rapporteur.syntax.Morph;

/**
 * A clause behind a comma or dash that denies what stands before it: <i>Varland is accused of
 * arming them, which it denies</i>, <i>the guard said the port was mined - which Varland disputes
 * -</i>. What is denied is what was said.
 */
final class DeniedClause {

  private static final Set<String> DENYING = Words.standard().of("attribution.denied.verbs").all();
  private static final Set<String> CLAIMS = Words.standard().of("attribution.denied.claims").all();
  private static final Set<String> ACCUSED =
      Words.standard().of("attribution.denied.accused").all();

  /** The longest subject between "which" and its verb. */
  private static final int LONGEST = 8;

  private static final int LEAST = 3;
  private static final double LIKELY = 0.5;

  private DeniedClause() {}

  /** Whether a word is the verb of such a clause. */
  static boolean is(SentenceView v, int verb) {
    return DENYING.contains(v.token(verb).lemma()) && isTold(v, verb) && which(v, verb) > 0;
  }

  /** "denies", "has denied"; not "would deny". */
  private static boolean isTold(SentenceView v, int verb) {
    int help = v.child(verb, "aux");
    return help < 0 ? v.isFinite(verb) : !v.isModal(help);
  }

  /** The pronoun that opens the clause and is what is denied, -1 if there is none. */
  private static int which(SentenceView v, int verb) {
    int subject = v.child(verb, "nsubj");
    if (subject < 0 || subject > verb || v.region[verb] >= 0 || v.child(verb, "obj") > verb) {
      return -1;
    }
    for (int i = subject; i > LEAST && i > verb - LONGEST; i--) {
      if (v.token(i).is(Morph.RELATIVE)) {
        return i < subject && v.isPunct(i - 1) ? i : -1;
      }
    }
    return -1;
  }

  /** The parts around a cue of that form. */
  static Optional<Part[]> of(Draft d, float[] cues) {
    SentenceView v = d.view;
    int which = is(v, d.cueWord) ? which(v, d.cueWord) : -1;
    if (which < 0) {
      return Optional.empty();
    }
    int first =
        CLAIMS.contains(v.token(d.cueWord).lemma()) ? start(v, which, cues) : noun(v, which);
    Part[] parts = new Part[v.size];
    int words = 0;
    for (int i = 0; i < v.size; i++) {
      boolean said = i >= first && i < which - 1;
      boolean source = i > which && i < d.cueWord && !v.is(i, "aux") && !v.is(i, "advmod");
      words += said && !v.isPunct(i) ? 1 : 0;
      parts[i] = said ? Part.CONTENT : source ? Part.SOURCE : Part.NOTHING;
    }
    parts[d.cueWord] = Part.CUE;
    return words >= 1 ? Optional.of(parts) : Optional.empty();
  }

  /** "offered a plan, which Varland rejected": the phrase that stands before. */
  private static int noun(SentenceView v, int which) {
    int head = which - 2;
    for (int at = v.head[which], steps = 0; at >= 0 && steps < LONGEST; at = v.head[at], steps++) {
      if (v.is(at, "acl") && v.head[at] >= 0 && v.head[at] < which) {
        head = v.head[at];
      }
    }
    int first = head;
    while (first > 0 && !v.isPunct(first - 1) && Phrases.isWithin(v, first - 1, head)) {
      first--;
    }
    return first;
  }

  /** Behind the last report before, or "accused of"; else the sentence's first word. */
  private static int start(SentenceView v, int end, float[] cues) {
    for (int i = end - 1 - LEAST; i > 0; i--) {
      boolean accused = ACCUSED.contains(v.token(i).lemma());
      if (v.region[i] < 0 && (accused || cues[i] >= LIKELY)) {
        boolean link = v.is(i + 1, "mark") || accused && v.is(i + 1, "case");
        return link ? i + 2 : i + 1;
      }
    }
    return 0;
  }
}
