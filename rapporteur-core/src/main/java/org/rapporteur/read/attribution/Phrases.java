package org.rapporteur.read.attribution;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.lexicon.WordList;
import org.rapporteur.lexicon.Words;

/** Words of a sentence as phrases. */
final class Phrases {

  private static final WordList APART = Words.standard().of("attribution.phrases.apart");

  private Phrases() {}

  /** The preposition before a noun, empty if there is none. */
  static String mark(SentenceView v, int i) {
    int c = v.child(i, "case");
    return c < 0 ? "" : SentenceView.lower(v.token(c).form());
  }

  /** Whether a word hangs on no word of the content. */
  static boolean hangsOutside(Draft d, int word) {
    int at = word;
    for (int steps = 0; at >= 0 && steps < 12; steps++) {
      if (d.has(at, Part.CONTENT)) {
        return false;
      }
      if (at == d.cueWord) {
        return true;
      }
      int head = d.view.head[at];
      // "'We stay,' Ruiz said at a news conference": nothing reaches back over its own cue
      at = at > d.cueWord && head >= 0 && head < d.cueWord ? -1 : head;
    }
    return true;
  }

  /** Whether a word is another or hangs on it, over a few steps. */
  static boolean isWithin(SentenceView v, int word, int top) {
    int at = word;
    for (int steps = 0; at >= 0 && steps < 8; steps++) {
      if (at == top) {
        return true;
      }
      at = v.head[at];
    }
    return false;
  }

  /** The words from one to another, as they are spaced in the text. */
  static String text(SentenceView v, int first, int last) {
    StringBuilder b = new StringBuilder();
    for (int i = first; i <= last; i++) {
      if (!b.isEmpty() && v.token(i - 1).span().end() < v.token(i).span().start()) {
        b.append(' ');
      }
      b.append(v.token(i).form());
    }
    return b.toString();
  }

  /** The noun phrase of the word: article, quotation marks, clauses and times left out. */
  static String of(Draft d, int word) {
    SentenceView v = d.view;
    List<Integer> words = new ArrayList<>();
    collect(d, word, word, words, 0);
    words.sort(Integer::compare);
    StringBuilder b = new StringBuilder();
    int last = -2;
    for (int i : words) {
      boolean glued = last == i - 1 && v.token(last).span().end() == v.token(i).span().start();
      b.append(b.isEmpty() || glued ? "" : " ").append(v.token(i).form());
      last = i;
    }
    return b.isEmpty() ? v.token(word).form() : b.toString();
  }

  private static void collect(Draft d, int top, int word, List<Integer> into, int depth) {
    SentenceView v = d.view;
    into.add(word);
    for (int c = v.firstChild[word]; c >= 0 && depth < 6; c = v.nextSibling[c]) {
      String r = v.token(c).relation();
      boolean kept =
          switch (r) {
            case "compound", "flat", "amod", "nummod", "nmod:poss", "goeswith", "fixed" -> true;
            case "case" -> word != top;
            case "det" -> word != top;
            case "nmod" -> !APART.has(mark(v, c));
            case "conj", "cc" -> !d.has(c, Part.CONTENT);
            default -> false;
          };
      if (kept && !v.isPunct(c) && !d.has(c, Part.CONTENT)) {
        collect(d, top, c, into, depth + 1);
      }
    }
  }
}
