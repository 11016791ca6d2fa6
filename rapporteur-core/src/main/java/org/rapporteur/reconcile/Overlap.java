package org.rapporteur.reconcile;

import java.util.HashSet;
import java.util.Set;
import org.rapporteur.reconcile.wording.Wording;

/** How much of one wording's content another has. */
final class Overlap {

  private Overlap() {}

  /** The share of the first one's different content words that the second has. */
  static double share(Wording a, Wording b) {
    Set<String> mine = new HashSet<>(a.content());
    return mine.isEmpty() ? 0 : (double) a.sharedContent(b) / mine.size();
  }

  /** Shared content words of all. */
  static double jaccard(Wording a, Wording b) {
    Set<String> all = new HashSet<>(a.content());
    all.addAll(b.content());
    return all.isEmpty() ? 0 : (double) a.sharedContent(b) / all.size();
  }
}
