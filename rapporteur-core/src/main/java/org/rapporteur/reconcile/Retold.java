package org.rapporteur.reconcile;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.rapporteur.reconcile.wording.Wording;
import org.rapporteur.record.Evidence;

/**
 * Finds in reports of two articles what shows that one telling is behind them, though most of their
 * words are the articles' own.
 */
final class Retold {

  /** Telling words of a quoted stretch that is nobody else's. */
  private static final int STRETCH = 2;

  /** Telling words that two have beside the stretch. */
  private static final int BESIDE = 2;

  /** Words in one run, and telling ones among them. */
  private static final int RUN = 4;

  private static final int RUN_CONTENT = 3;

  private Retold() {}

  /** "had dealt 'hard blows' to the islands lately", "'hard blows' to islanders of late". */
  static boolean quoted(Said a, Said b) {
    if (a.article().equals(b.article())) {
      return false;
    }
    for (Wording f : Quoted.fragments(a.statement())) {
      if (f.content().size() >= STRETCH
          && Collections.indexOfSubList(b.quoted().words(), f.words()) >= 0) {
        Set<String> rest = new HashSet<>(a.wording().content());
        rest.removeAll(f.content());
        rest.retainAll(b.wording().content());
        return rest.size() >= BESIDE || f.words().size() >= RUN;
      }
    }
    return false;
  }

  /** "it would send a team of pilots to the strait", "will send a team of pilots to finish it". */
  static boolean run(Said a, Said b) {
    return !a.direct()
        && !b.direct()
        && !a.article().equals(b.article())
        && shared(a.wording(), b.wording());
  }

  private static boolean shared(Wording a, Wording b) {
    List<String> words = a.words();
    for (int from = 0; from + RUN <= words.size(); from++) {
      for (int to = from + RUN; to <= words.size(); to++) {
        List<String> run = words.subList(from, to);
        if (Collections.indexOfSubList(b.words(), run) < 0) {
          break;
        }
        if (2 * run.size() >= Math.min(words.size(), b.words().size())
            && Wording.of(String.join(" ", run)).content().size() >= RUN_CONTENT) {
          return true;
        }
      }
    }
    return false;
  }

  /** "denied any part in it" and "has denied a part in it": one word, under one cue. */
  static boolean answered(Said a, Said b) {
    return a.indirect()
        && b.indirect()
        && !a.wording().content().isEmpty()
        && a.wording().content().equals(b.wording().content())
        && !cue(a).isEmpty()
        && cue(a).equals(cue(b));
  }

  private static Set<String> cue(Said s) {
    Set<String> words = new HashSet<>();
    for (Evidence e : s.statement().cue()) {
      words.addAll(Wording.of(e.quote()).content());
    }
    return words;
  }
}
