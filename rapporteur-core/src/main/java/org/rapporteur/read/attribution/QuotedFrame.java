package org.rapporteur.read.attribution;

import java.util.Optional;
import org.rapporteur.record.Statement;
import org.rapporteur.syntax.Morph;
import org.rapporteur.syntax.Token;
import org.rapporteur.syntax.Upos;

/**
 * A reporting clause right behind a quotation that opens its sentence has one reading only,
 * whatever the labels say: <i>"We stay," said 34-year-old Lena</i>, <i>"We stay," Ana Ruiz, an
 * expert at the Institute, told the Post</i>, <i>"We stay," the agency quoted the envoy as
 * saying</i>.
 */
final class QuotedFrame {

  /** The longest subject with what describes it. */
  private static final int LONGEST = 24;

  private QuotedFrame() {}

  /** The parts around a cue of that form. */
  static Optional<Part[]> of(Draft d) {
    SentenceView v = d.view;
    int cue = d.cueWord;
    if (v.region[cue] >= 0 || !isFinite(v.token(cue)) || !speaks(v, cue)) {
      return Optional.empty();
    }
    int close = cue - 1;
    while (close >= 0 && v.region[close] < 0 && cue - close <= LONGEST) {
      close--;
    }
    if (close < 1 || !v.isCloseMark[close]) {
      return Optional.empty();
    }
    // "The core would 'spill into the air,' Ana Ruiz told the Post": the comma closes all of it
    boolean whole = v.region[close] == v.region[0];
    boolean part = v.token(close - 1).form().equals(",") && close >= 6 && !reports(v, close);
    if (!whole && !part) {
      return Optional.empty();
    }
    Part[] parts = new Part[v.size];
    for (int i = 0; i < v.size; i++) {
      parts[i] = i <= close ? Part.CONTENT : Part.NOTHING;
    }
    boolean found = cue - close > 1 ? before(d, close + 1, parts) : behind(d, parts);
    parts[cue] = Part.CUE;
    return found ? Optional.of(parts) : Optional.empty();
  }

  /** Whether another report stands before: "Ruiz said the Union saw risks - 'of war,' she said." */
  static boolean reports(SentenceView v, int end) {
    for (int i = 0; i < end; i++) {
      if (v.region[i] < 0 && isFinite(v.token(i)) && speaks(v, i)) {
        return true;
      }
    }
    return false;
  }

  /** The subject between the quotation and the cue. */
  private static boolean before(Draft d, int first, Part[] parts) {
    SentenceView v = d.view;
    int end = d.cueWord;
    while (end > first && (isHelp(v.token(end - 1)) || v.isPunct(end - 1))) {
      parts[end - 1] = v.isPunct(end - 1) ? Part.NOTHING : Part.CUE;
      end--;
    }
    if (end == first || !startsPhrase(v.token(first))) {
      return false;
    }
    for (int i = first; i < end; i++) {
      if (isFinite(v.token(i)) && v.token(i).upos() == Upos.VERB) {
        return false;
      }
      parts[i] = Part.SOURCE;
    }
    return true;
  }

  /** The subject behind the cue, up to a clause; names behind its commas describe it. */
  private static boolean behind(Draft d, Part[] parts) {
    SentenceView v = d.view;
    int first = d.cueWord + 1;
    int at = first;
    while (at < v.size && at - first < LONGEST && v.region[at] < 0 && !ends(v, first, at)) {
      parts[at] = Part.SOURCE;
      at++;
    }
    while (at > first && v.isPunct(at - 1)) {
      parts[--at] = Part.NOTHING;
    }
    return at > first && startsPhrase(v.token(first));
  }

  private static boolean ends(SentenceView v, int first, int i) {
    Token t = v.token(i);
    if (v.isPunct(i) && !t.form().equals("-")) {
      Token next = v.token(Math.min(i + 1, v.size - 1));
      boolean name = next.upos() == Upos.PROPN || next.upos() == Upos.DET;
      return !t.form().equals(",") || !name;
    }
    boolean verb = t.upos() == Upos.VERB && !v.is(i, "amod") && !isHyphened(v, i);
    return i > first && (verb || t.upos() == Upos.SCONJ || t.is(Morph.RELATIVE))
        || SourceNames.isTime(t) && t.upos() != Upos.NUM && !isHyphened(v, i);
  }

  private static boolean isHyphened(SentenceView v, int i) {
    return i > 0 && v.token(i - 1).form().equals("-");
  }

  private static boolean startsPhrase(Token t) {
    return switch (t.upos()) {
      case NOUN, PROPN, PRON, DET, ADJ, NUM -> !t.is(Morph.RELATIVE);
      default -> false;
    };
  }

  private static boolean isHelp(Token t) {
    return t.upos() == Upos.AUX || t.upos() == Upos.ADV;
  }

  static boolean isFinite(Token t) {
    return t.is(Morph.FINITE) || t.is(Morph.PARTICIPLE);
  }

  static boolean speaks(SentenceView v, int cue) {
    return CueWords.standard()
        .cue(v.token(cue))
        .flatMap(CueWords.Entry::type)
        .filter(t -> t == Statement.Type.SPEECH)
        .isPresent();
  }
}
