package org.rapporteur.read.attribution;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.syntax.Morph;
import org.rapporteur.syntax.Token;
import org.rapporteur.syntax.Upos;

/** Finds the words of a source that say who speaks. */
final class SourceHeads {

  private SourceHeads() {}

  /** The topmost words of the source, coordinated ones included, in order. */
  static List<Integer> of(Draft d) {
    SentenceView v = d.view;
    List<Integer> found = new ArrayList<>();
    for (int i = 0; i < v.size; i++) {
      if (!d.has(i, Part.SOURCE) || v.isPunct(i)) {
        continue;
      }
      int h = v.head[i];
      if (h >= 0 && h < i && isCut(v, h)) {
        // "the Front-run ministry": a tree may make the front the head
        h = v.head[h];
      }
      // "Varland's ruling Front said": a tree may take what describes for a verb
      boolean described = found.isEmpty() && h >= 0 && v.token(h).upos() == Upos.VERB;
      boolean top = h < 0 || !d.has(h, Part.SOURCE) || described;
      boolean sibling =
          !top && v.is(i, "conj") && found.contains(h)
              || top && !found.isEmpty() && isJoined(d, i, found.get(found.size() - 1));
      if (sibling || top && found.isEmpty() && (!isSmall(v, i) || lastChance(d, i))) {
        found.add(i);
      }
    }
    return found;
  }

  /** "Both Kessia and Varland say": a tree may make both a subject of the verb. */
  private static boolean isJoined(Draft d, int i, int before) {
    SentenceView v = d.view;
    int c = v.child(i, "cc");
    return v.is(i, "nsubj") && v.is(before, "nsubj") && c > before && !isSmall(v, i);
  }

  /** Whether no nominal of the source follows. */
  private static boolean lastChance(Draft d, int i) {
    for (int j = i + 1; j < d.view.size; j++) {
      if (d.has(j, Part.SOURCE) && !isSmall(d.view, j)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isSmall(SentenceView v, int i) {
    Token t = v.token(i);
    return isCut(v, i) || t.is(Morph.RELATIVE) || !t.upos().isNominal() || SourceNames.isTime(t);
  }

  /** "The Front-run ministry": what a hyphen cuts off heads nothing. */
  static boolean isCut(SentenceView v, int i) {
    return i + 1 < v.size
        && v.token(i + 1).form().equals("-")
        && v.token(i + 1).span().start() == v.token(i).span().end();
  }
}
