package org.rapporteur.read.attribution;

import java.util.Optional;

/**
 * A reporting clause that closes its sentence, with its subject before the verb, has one reading
 * only: <i>The talks have failed, Varland's president, Jon Tolen, said on Monday</i>.
 */
final class ClosingFrame {

  private ClosingFrame() {}

  /** The parts around a cue of that form. */
  static Optional<Part[]> of(Draft d) {
    SentenceView v = d.view;
    int cue = d.cueWord;
    int subject = v.child(cue, "nsubj");
    boolean speaks =
        v.region[cue] < 0
            && QuotedFrame.isFinite(v.token(cue))
            && QuotedFrame.speaks(v, cue)
            && subject >= 0
            && subject < cue
            && (v.sourceClass[subject] != 0 || v.nameType[subject] != 0);
    if (!speaks || goesOn(v, cue)) {
      return Optional.empty();
    }
    int first = subject;
    while (first > 0 && Phrases.isWithin(v, first - 1, subject)) {
      first--;
    }
    int comma = v.isPunct(first) ? first : first - 1;
    first = comma + 1;
    if (comma < 1 || !v.token(comma).form().equals(",") || !tells(v, comma)) {
      return Optional.empty();
    }
    Part[] parts = new Part[v.size];
    for (int i = 0; i < v.size; i++) {
      boolean aside = v.isPunct(i) && i > comma && (i + 1 == cue || i > cue);
      parts[i] =
          i < comma ? Part.CONTENT : i > comma && i < cue && !aside ? Part.SOURCE : Part.NOTHING;
      if (i >= first && i < cue && !v.isPunct(i) && !Phrases.isWithin(v, i, subject)) {
        return Optional.empty();
      }
    }
    parts[cue] = Part.CUE;
    return Optional.of(parts);
  }

  /** Whether something is said behind the verb. */
  private static boolean goesOn(SentenceView v, int cue) {
    for (int i = cue + 1; i < v.size; i++) {
      if (v.isFinite(i) || v.region[i] >= 0) {
        return true;
      }
    }
    return false;
  }

  /** Whether a clause stands before the comma, and no other report. */
  private static boolean tells(SentenceView v, int comma) {
    boolean clause = false;
    for (int i = 0; i < comma; i++) {
      clause |= v.isFinite(i);
    }
    return clause && !QuotedFrame.reports(v, comma);
  }
}
