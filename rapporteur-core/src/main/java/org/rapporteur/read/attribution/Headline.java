package org.rapporteur.read.attribution;

import org.rapporteur.article.Block;
import org.rapporteur.syntax.Upos;

/** Mends the parts of a headline's report: who opens it speaks, and what follows is said. */
final class Headline {

  private Headline() {}

  /** "Ruiz Sees 'Long Night' for Port: Strike or Siege": a headline is one report. */
  static void apply(Draft d) {
    SentenceView v = d.view;
    boolean named = v.block == Block.Kind.TITLE && d.cueWord > 0 && d.cueWord <= 4;
    for (int i = 0; i < d.cueWord && named; i++) {
      named = v.token(i).upos() == Upos.PROPN && (d.has(i, Part.CUE) || d.has(i, Part.NOTHING));
    }
    for (int i = 0; i < d.cueWord && named; i++) {
      d.parts[i] = Part.SOURCE;
    }
    if (isHeadline(d)) {
      int from = d.cueWord + 1;
      while (!d.has(from, Part.CONTENT)) {
        from++;
      }
      for (int i = from; i < d.view.size; i++) {
        d.parts[i] = d.has(i, Part.NOTHING) ? Part.CONTENT : d.parts[i];
      }
    }
  }

  /** Whether the speaker opens a headline, and the report follows. */
  static boolean isHeadline(Draft d) {
    return d.view.block == Block.Kind.TITLE
        && d.cueWord <= 4
        && d.has(0, Part.SOURCE)
        && d.words(0, d.cueWord) == 0
        && d.words(d.cueWord, d.view.size) > 0;
  }
}
