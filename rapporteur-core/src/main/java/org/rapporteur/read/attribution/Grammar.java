package org.rapporteur.read.attribution;

import java.util.Locale;
import java.util.Set;
import org.rapporteur.lexicon.Particles;
import org.rapporteur.lexicon.WordList;
import org.rapporteur.lexicon.Words;
import org.rapporteur.record.Statement;
import org.rapporteur.syntax.Token;
import org.rapporteur.syntax.Upos;

/** What grammar forbids the parts of an attribution, whatever the model thinks likely. */
final class Grammar {

  private static final WordList SAYING = Words.standard().of("attribution.participle-of-saying");
  private static final WordList SAY = Words.standard().of("attribution.plain-saying");

  private static final Set<String> QUOTING = Words.standard().of("attribution.quoting").all();

  private Grammar() {}

  /** Whether the parts cannot be right. */
  static boolean forbids(Draft d) {
    return isHalfClause(d)
        || isJoinedToWhatStandsBefore(d)
        || leavesSecondClause(d)
        || tearsQuotation(d)
        || isDay(d)
        || NextReport.after(d) >= 0
        || Tails.in(d) >= 0
        || tearsPhrase(d);
  }

  /**
   * The <i>saying</i> of "the agency quoted the envoy as saying", the colon of "Lind asked:": one
   * cue with its verb.
   */
  static boolean belongsToCueBefore(SentenceView v, int i) {
    if (i > 0 && v.token(i).form().equals(":") && v.token(i - 1).upos() == Upos.VERB) {
      return v.cueClass[i - 1] != 0;
    }
    if (i < 2 || !SAYING.has(v.token(i).form()) || !Particles.MANNER.has(v.token(i - 1).form())) {
      return false;
    }
    for (int j = i - 2; j >= 0 && j > i - 15; j--) {
      String lemma = v.token(j).lemma();
      if (QUOTING.contains(lemma)) {
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
    boolean more = last > first || !Particles.CLAUSE.has(v.token(first).form());
    return more && !v.hasFinite(first, last) && v.hasFinite(last + 1, v.size - 1);
  }

  private static boolean opensClause(Draft d, int first) {
    SentenceView v = d.view;
    if (Particles.CLAUSE.has(v.token(first).form())) {
      return true;
    }
    Upos u = v.token(first).upos();
    boolean nominal = u == Upos.DET || u.isNominal() || u == Upos.PROPN || u == Upos.NUM;
    return nominal && first == d.cueWord + 1 && SAY.has(v.token(d.cueWord).lemma());
  }

  private static int firstAfterCue(Draft d) {
    int first = d.cueWord + 1;
    while (first < d.view.size && !d.has(first, Part.CONTENT)) {
      first++;
    }
    return first;
  }

  /** "The port stays shut, and Ruiz said …": a report that a conjunction opens looks ahead. */
  private static boolean isJoinedToWhatStandsBefore(Draft d) {
    int at = frame(d);
    if (at < 2 || at == d.cueWord || !speaks(d)) {
      return false;
    }
    Token before = d.view.token(at - 1);
    boolean joined =
        before.upos() == Upos.CCONJ
            || before.upos() == Upos.SCONJ
                && !Particles.MANNER.has(before.form().toLowerCase(Locale.ROOT));
    return joined && hasPlainContentBefore(d, at);
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
        && Particles.CLAUSE.has(v.token(at + 1).form())
        && v.token(at + 2).upos() != Upos.VERB
        && v.token(at + 2).upos() != Upos.AUX
        && v.hasFinite(at + 2, v.size - 1)
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

  /** "The port stays shut, the guard said | Wednesday": nobody says a day. */
  private static boolean isDay(Draft d) {
    int words = 0;
    for (int i = 0; i < d.view.size; i++) {
      if (d.has(i, Part.CONTENT) && !d.view.isPunct(i)) {
        words++;
        if (!Repairs.WEEKDAYS.contains(d.view.token(i).form())) {
          return false;
        }
      }
    }
    return words > 0;
  }

  private static boolean speaks(Draft d) {
    return CueWords.standard()
        .cue(d.view.token(d.cueWord))
        .flatMap(CueWords.Entry::type)
        .filter(t -> t == Statement.Type.SPEECH)
        .isPresent();
  }

  /** "cannot be paid for | its long build-up", "its build | -up": a phrase is said as a whole. */
  private static boolean tearsPhrase(Draft d) {
    SentenceView v = d.view;
    for (int i = 1; i < v.size; i++) {
      boolean ends = d.has(i - 1, Part.CONTENT) && d.has(i, Part.NOTHING);
      boolean begins = d.has(i - 1, Part.NOTHING) && d.has(i, Part.CONTENT);
      if ((ends || begins) && (isInWord(v, i) || isInPhrase(d, i, begins))) {
        return true;
      }
    }
    return false;
  }

  /** Whether a hyphen joins the word to the one before. */
  private static boolean isInWord(SentenceView v, int i) {
    return isGlued(v, i) && (isHyphen(v, i) || isHyphen(v, i - 1) && i > 1 && isGlued(v, i - 1));
  }

  private static boolean isHyphen(SentenceView v, int i) {
    return v.token(i).form().equals("-");
  }

  private static boolean isGlued(SentenceView v, int i) {
    return v.token(i - 1).span().end() == v.token(i).span().start();
  }

  /** Whether a small word stands before the word, and what it belongs to at it or behind. */
  private static boolean isInPhrase(Draft d, int i, boolean begins) {
    SentenceView v = d.view;
    if (v.head[i - 1] < i) {
      return false;
    }
    boolean phrase = v.is(i - 1, "case") || v.is(i - 1, "det");
    if (!begins) {
      return phrase || v.is(i - 1, "cop") || v.is(i - 1, "aux") || v.is(i - 1, "mark");
    }
    // "warned of | a strike": the preposition that the cue governs may count to neither
    return phrase && !(i >= 2 && d.has(i - 2, Part.CUE)) && v.region[i - 1] == v.region[i];
  }
}
