package org.rapporteur.reconcile;

import org.rapporteur.record.Citation;
import org.rapporteur.text.Span;

/** Where findings stand to each other in an article's text. */
final class Passages {

  private Passages() {}

  /** Whether the first evidence of both stands in one sentence, as far as full stops tell. */
  static boolean oneSentence(Origins origins, Citation a, Citation b) {
    Span x = a.evidence().get(0).span();
    Span y = b.evidence().get(0).span();
    if (x.overlaps(y)) {
      return true;
    }
    String between =
        origins
            .text(a.article())
            .substring(Math.min(x.end(), y.end()), Math.max(x.start(), y.start()));
    return !between.contains(". ") && !between.contains("\n");
  }
}
