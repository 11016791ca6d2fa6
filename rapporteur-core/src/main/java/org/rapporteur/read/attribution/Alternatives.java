package org.rapporteur.read.attribution;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.rapporteur.lexicon.Particles;
import org.rapporteur.lexicon.Words;
import org.rapporteur.syntax.Upos;

/**
 * Other parts that a cue's sentence could have than the likeliest ones: the content ends at another
 * mark or joint of the sentence, or begins before a reporting clause that stands inside it. The
 * model of trust chooses.
 *
 * <p>The chain labels word by word and sees a joint once; whether all behind it still belongs to
 * what was said shows only from the whole: "Ruiz said the port stays shut, and that the guard would
 * see to it, a threat that Lind laughed at".
 */
@SuppressWarnings("EnumOrdinal") // positions in feature and weight arrays
final class Alternatives {

  /** More ends than these are not tried on either side of the likeliest. */
  private static final int NEAR = 4;

  private static final Set<String> JOINTS =
      Words.standard().of("attribution.alternatives.joints").all();

  private final SentenceView v;
  private final int cue;
  private final Part[] best;

  private Alternatives(Draft d) {
    this.v = d.view;
    this.cue = d.cueWord;
    this.best = d.parts;
  }

  /** The alternatives to a draft's parts, without those parts themselves. */
  static List<Part[]> to(Draft d) {
    return new Alternatives(d).all();
  }

  private List<Part[]> all() {
    List<Part[]> found = new ArrayList<>();
    int last = lastContent();
    if (last < 0) {
      behind(found);
    }
    if (last > cue) {
      fromCue(last, found);
      for (int end : ends(last)) {
        found.add(endingAt(end));
      }
    }
    if (last >= 0 && last < cue) {
      goesOn(found);
    }
    before(last > cue, found);
    laterClause(last, found);
    return found;
  }

  /** Where the likeliest parts have no content at all: what stands behind the cue. */
  private void behind(List<Part[]> found) {
    Part[] parts = best.clone();
    int end = cue + 1;
    while (end < v.size && best[end] != Part.SOURCE) {
      end++;
    }
    int words = 0;
    for (int i = cue + 1; i < end && isFree(i); i++) {
      parts[i] = Part.CONTENT;
      words += v.isPunct(i) ? 0 : 1;
    }
    if (words >= 4) {
      add(parts, found);
    }
  }

  /** "The port stays shut, Ruiz said, because the ice will not break": it goes on behind. */
  private void goesOn(List<Part[]> found) {
    int end = cue + 1;
    while (end < v.size && (best[end] == Part.CUE || best[end] == Part.SOURCE)) {
      end++;
    }
    if (end + 3 >= v.size || !v.token(end).form().equals(",")) {
      return;
    }
    Part[] parts = best.clone();
    for (int i = end + 1; i < v.size; i++) {
      if (!isFree(i)) {
        return;
      }
      parts[i] = Part.CONTENT;
    }
    add(parts, found);
  }

  /** A content that leaves words out between it and the cue may begin right behind the cue. */
  private void fromCue(int last, List<Part[]> found) {
    Part[] parts = best.clone();
    for (int i = cue + 1; i < last; i++) {
      if (best[i] == Part.SOURCE || best[i] == Part.CUE) {
        return;
      }
      parts[i] = Part.CONTENT;
    }
    add(parts, found);
  }

  private int lastContent() {
    int at = v.size - 1;
    while (at >= 0 && best[at] != Part.CONTENT) {
      at--;
    }
    return at;
  }

  /** Last words of contents: before a mark, a conjunction or a clause, and the sentence's. */
  private Set<Integer> ends(int now) {
    Set<Integer> found = new LinkedHashSet<>();
    int first = cue + 1;
    while (first < v.size && best[first] != Part.CONTENT) {
      first++;
    }
    int n = 0;
    for (int i = now - 1; i >= first && n < NEAR; i--) {
      if (isEnd(i)) {
        found.add(i);
        n++;
      }
    }
    n = 0;
    int i = now + 1;
    for (; i < v.size && isFree(i); i++) {
      if (isEnd(i) && n < NEAR) {
        found.add(i);
        n++;
      }
    }
    int end = i - 1;
    while (end > now && v.isPunct(end) && v.region[end] < 0) {
      end--;
    }
    if (end > now) {
      found.add(end);
    }
    return found;
  }

  private boolean isFree(int i) {
    return best[i] == Part.NOTHING || best[i] == Part.CONTENT;
  }

  private boolean isEnd(int i) {
    if (i + 1 >= v.size || v.isPunct(i) || inside(i)) {
      return false;
    }
    Upos next = v.token(i + 1).upos();
    return v.isPunct(i + 1)
        || next == Upos.CCONJ
        || next == Upos.SCONJ
        || JOINTS.contains(SentenceView.lower(v.token(i + 1).form()));
  }

  /** Whether a quotation goes on behind the word. */
  private boolean inside(int i) {
    return v.region[i] >= 0 && v.region[i] == v.region[i + 1] && !v.isCloseMark[i + 1];
  }

  private Part[] endingAt(int end) {
    Part[] parts = best.clone();
    for (int i = cue + 1; i < v.size; i++) {
      if (i > end) {
        parts[i] = parts[i] == Part.CONTENT ? Part.NOTHING : parts[i];
      } else if (best[i] == Part.NOTHING && i > firstAfterCue()) {
        parts[i] = Part.CONTENT;
      }
    }
    return parts;
  }

  private int firstAfterCue() {
    int first = cue + 1;
    while (first < v.size && best[first] != Part.CONTENT) {
      first++;
    }
    return first;
  }

  /** With, and without, what stands before a reporting clause that a comma sets off. */
  private void before(boolean goesOn, List<Part[]> found) {
    int frame = cue;
    while (frame > 0 && (best[frame - 1] == Part.CUE || best[frame - 1] == Part.SOURCE)) {
      frame--;
    }
    if (frame < 3) {
      return;
    }
    Part[] with = best.clone();
    Part[] without = best.clone();
    boolean free = true;
    for (int i = 0; i < frame - 1; i++) {
      free &= isFree(i);
      with[i] = Part.CONTENT;
      without[i] = best[i] == Part.CONTENT ? Part.NOTHING : best[i];
    }
    boolean setOff = v.isPunct(frame - 1);
    if (free && setOff) {
      add(with, found);
    }
    if (goesOn) {
      add(without, found);
    }
    if (v.isCloseMark[frame - 1] && v.region[frame - 1] >= 0) {
      Part[] quoted = without.clone();
      int r = v.region[frame - 1];
      for (int i = 0; i < frame; i++) {
        quoted[i] = v.region[i] == r ? Part.CONTENT : quoted[i];
      }
      add(quoted, found);
    }
  }

  /** "announced after a night of talks in the port that the guns would fall silent". */
  private void laterClause(int last, List<Part[]> found) {
    int that = cue + 1;
    while (that < v.size
        && (v.token(that).upos() == Upos.DET || !Particles.CLAUSE.has(v.token(that).form()))) {
      that++;
    }
    boolean second = that < v.size && v.token(that - 1).upos() == Upos.CCONJ;
    if (that >= v.size || second || that <= last || last > cue && that == last + 1) {
      return;
    }
    Part[] parts = best.clone();
    for (int i = 0; i < v.size; i++) {
      parts[i] =
          i >= that && isFree(i)
              ? Part.CONTENT
              : parts[i] == Part.CONTENT ? Part.NOTHING : parts[i];
    }
    add(parts, found);
  }

  private void add(Part[] parts, List<Part[]> found) {
    if (!java.util.Arrays.equals(parts, best)) {
      found.add(parts);
    }
  }
}
