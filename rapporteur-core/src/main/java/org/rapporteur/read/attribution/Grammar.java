package org.rapporteur.read.attribution;

import org.rapporteur.syntax.Token;
import org.rapporteur.syntax.Upos;

/** What grammar forbids the parts of an attribution, whatever the model thinks likely. */
final class Grammar {

  private Grammar() {}

  /** Whether the parts cannot be right. */
  static boolean forbids(Draft d) {
    return isHalfClause(d)
        || isJoinedToWhatStandsBefore(d)
        || isParticipleAfterContent(d)
        || leavesSecondClause(d)
        || tearsQuotation(d)
        || isOccasion(d);
  }

  /** The <i>saying</i> of "the agency quoted the envoy as saying": one cue with its verb. */
  static boolean belongsToCueBefore(SentenceView v, int i) {
    if (i < 2 || !v.token(i).form().equals("saying") || !v.token(i - 1).form().equals("as")) {
      return false;
    }
    for (int j = i - 2; j >= 0 && j > i - 15; j--) {
      String lemma = v.token(j).lemma();
      if (lemma.equals("quote") || lemma.equals("cite")) {
        return true;
      }
    }
    return false;
  }

  /** "denied that sinking the ferry | and closing the port had helped": a clause has its verb. */
  private static boolean isHalfClause(Draft d) {
    SentenceView v = d.view;
    int first = firstAfterCue(d);
    if (first >= v.size || v.anyRegion(first) >= 0 || !opensClause(d, first)) {
      return false;
    }
    int last = first;
    while (last + 1 < v.size && d.has(last + 1, Part.CONTENT)) {
      last++;
    }
    boolean more = last > first || !v.token(first).form().equals("that");
    return more && !hasFinite(v, first, last) && hasFinite(v, last + 1, v.size - 1);
  }

  private static boolean opensClause(Draft d, int first) {
    SentenceView v = d.view;
    if (v.token(first).form().equals("that")) {
      return true;
    }
    Upos u = v.token(first).upos();
    boolean nominal = u == Upos.DET || u.isNominal() || u == Upos.PROPN || u == Upos.NUM;
    return nominal && first == d.cueWord + 1 && v.token(d.cueWord).lemma().equals("say");
  }

  private static int firstAfterCue(Draft d) {
    int first = d.cueWord + 1;
    while (first < d.view.size && !d.has(first, Part.CONTENT)) {
      first++;
    }
    return first;
  }

  private static boolean hasFinite(SentenceView v, int from, int to) {
    for (int i = from; i <= to; i++) {
      switch (v.token(i).xpos()) {
        case "VBD", "VBZ", "VBP", "MD" -> {
          return true;
        }
        default -> {
          // the next word
        }
      }
    }
    return false;
  }

  /** "The port stays shut, and Ruiz said …": a report that a conjunction opens looks ahead. */
  private static boolean isJoinedToWhatStandsBefore(Draft d) {
    int at = frame(d);
    if (at < 2 || at == d.cueWord || !Repairs.REPORTING.contains(Repairs.group(d))) {
      return false;
    }
    Token before = d.view.token(at - 1);
    boolean joined =
        before.upos() == Upos.CCONJ
            || before.upos() == Upos.SCONJ && !before.form().equalsIgnoreCase("as");
    return joined && hasPlainContentBefore(d, at);
  }

  /** "Her words follow Lind saying the port stays shut": no mark, so nothing before is said. */
  private static boolean isParticipleAfterContent(Draft d) {
    int at = frame(d);
    boolean participle = d.view.token(d.cueWord).xpos().equals("VBG");
    return participle && at > 0 && !d.view.isPunct(at - 1) && hasPlainContentBefore(d, at);
  }

  private static int frame(Draft d) {
    int at = d.cueWord;
    while (at > 0 && (d.has(at - 1, Part.CUE) || d.has(at - 1, Part.SOURCE))) {
      at--;
    }
    return at;
  }

  private static boolean hasPlainContentBefore(Draft d, int at) {
    for (int i = 0; i < at; i++) {
      if (d.has(i, Part.CONTENT) && d.view.anyRegion(i) < 0 && !d.view.isPunct(i)) {
        return true;
      }
    }
    return false;
  }

  /** "said the port stays shut | and that the guard …": only the cue can govern the second that. */
  private static boolean leavesSecondClause(Draft d) {
    SentenceView v = d.view;
    int last = lastAfterCue(d);
    int at = last + 1;
    while (at < v.size && v.isPunct(at) && !v.token(at).form().equals(".")) {
      at++;
    }
    return last > d.cueWord
        && at + 2 < v.size
        && v.token(at).upos() == Upos.CCONJ
        && v.token(at + 1).form().equals("that")
        && v.token(at + 2).upos() != Upos.VERB
        && v.token(at + 2).upos() != Upos.AUX
        && hasFinite(v, at + 2, v.size - 1)
        && Repairs.REPORTING.contains(Repairs.group(d));
  }

  /** Whether the content ends within a quotation that it began. */
  private static boolean tearsQuotation(Draft d) {
    SentenceView v = d.view;
    int last = lastAfterCue(d);
    if (last <= d.cueWord || last + 2 >= v.size || v.region[last] < 0) {
      return false;
    }
    int r = v.region[last];
    int first = last;
    while (first > 0 && v.region[first - 1] == r) {
      first--;
    }
    boolean goesOn = v.region[last + 2] == r && d.has(last + 1, Part.NOTHING);
    return goesOn && d.has(last + 2, Part.NOTHING) && d.has(first, Part.CONTENT);
  }

  private static int lastAfterCue(Draft d) {
    int last = d.view.size - 1;
    while (last > d.cueWord && !d.has(last, Part.CONTENT)) {
      last--;
    }
    return last;
  }

  /** "told 'Early Hour' | with Jan Orr on Sunday": what hangs on a programme's title. */
  private static boolean isOccasion(Draft d) {
    SentenceView v = d.view;
    int first = firstAfterCue(d);
    if (first >= v.size || !Repairs.REPORTING.contains(Repairs.group(d))) {
      return false;
    }
    for (Titles.Title t : Titles.after(v, d.cueWord)) {
      boolean behind = first == t.last() + 1 && v.token(first).upos() == Upos.ADP;
      boolean inside = first >= t.first() && first <= t.last();
      if (behind || inside) {
        return true;
      }
    }
    return false;
  }
}
